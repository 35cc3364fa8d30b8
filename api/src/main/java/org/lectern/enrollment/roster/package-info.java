/**
 * The list of a session's learners: read, changed one by one or in batches, and noted in its
 * history. Enrolling itself is the work of {@link org.lectern.enrollment}.
 */
package org.lectern.enrollment.roster;
