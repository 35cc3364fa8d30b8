/**
 * Makes a new session from one that exists. What both have in common with a session made afresh is
 * in {@link org.lectern.planning}.
 */
package org.lectern.planning.copy;
