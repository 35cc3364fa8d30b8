/**
 * Who is enrolled in a session, why, and without which courses: the workers that enroll and
 * unenroll. The addresses under which that is asked for are in its subpackages.
 */
package org.lectern.enrollment;
