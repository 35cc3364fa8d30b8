/**
 * Deletes items, and takes back what a session made of them. Whatever else changes them is in
 * {@link org.lectern.authoring}.
 */
package org.lectern.removal.item;
