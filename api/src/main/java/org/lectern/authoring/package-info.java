/**
 * Content as its authors and coaches work on it: a course's items, and a session's own layer over
 * them. What it is to learners is in {@link org.lectern.reading}.
 */
package org.lectern.authoring;
