/**
 * Passwords and other secrets: which ones are good enough, and how they are hashed and compared.
 * Who may change one is decided in {@link org.lectern.identity.account}.
 */
package org.lectern.identity.password;
