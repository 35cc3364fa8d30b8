/**
 * Visits to a course in a session: the first starts a learner's days. Whether somebody may enter is
 * decided in {@link org.lectern.authorization}.
 */
package org.lectern.visit;
