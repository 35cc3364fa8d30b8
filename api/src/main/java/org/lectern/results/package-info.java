/**
 * What is kept of a learner's work in a course of a session: what is done, and the time spent. It
 * hangs on session, course and person, and so outlives enrollments.
 */
package org.lectern.results;
