/**
 * What the rows of a file of enrollments do. Enrolling itself is the work of {@link
 * org.lectern.enrollment}.
 */
package org.lectern.transfer.enrollments;
