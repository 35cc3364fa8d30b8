/**
 * Removes sessions, and people, courses and class links from them. Courses, classes and categories
 * as a whole are removed in {@link org.lectern.removal}.
 */
package org.lectern.removal.session;
