/** The managers and coaches of a session. Its learners are in {@link org.lectern.enrollment}. */
package org.lectern.planning.posts;
