package org.lectern.enrollment;

/**
 * When somebody was enrolled first, which unenrolling does not forget: it is then kept apart, and
 * goes before the enrollment that comes after.
 */
public final class FirstEnrollment {
  private FirstEnrollment() {}

  /** The instant for an enrollment that is there, called {@code enrollment} in SQL. */
  public static String ofEnrollment(String enrollment) {
    return """
    coalesce(
      (select f.enrolled_at from first_enrollment f
        where f.session_id = %1$s.session_id and f.user_id = %1$s.user_id),
      %1$s.enrolled_at)"""
        .formatted(enrollment);
  }

  /** The instant as a value in SQL; null for who never was enrolled. */
  public static String of(String session, String user) {
    return """
    coalesce(
      (select f.enrolled_at from first_enrollment f
        where f.session_id = %1$s and f.user_id = %2$s),
      (select e.enrolled_at from enrollment e
        where e.session_id = %1$s and e.user_id = %2$s))"""
        .formatted(session, user);
  }
}
