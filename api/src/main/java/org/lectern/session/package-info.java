/**
 * The session itself: its dates, its courses, its managers and coaches. Learners are in {@link
 * org.lectern.enrollment}; whole sessions are made in {@link org.lectern.planning}.
 */
package org.lectern.session;
