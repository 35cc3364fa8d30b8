/**
 * Courses and their authors. A course within a session belongs to {@link org.lectern.session} and
 * {@link org.lectern.planning.courses}.
 */
package org.lectern.course;
