package org.lectern.enrollment;

/**
 * Whether somebody who is enrolled takes a course of the session: they are not excluded from it.
 */
public final class TakenCourse {
  private TakenCourse() {}

  /** The condition in SQL, of ids that SQL says. */
  public static String isTaken(String session, String user, String course) {
    return """
    not exists (select 1 from course_exclusion n
      where n.session_id = %s and n.user_id = %s and n.course_id = %s)"""
        .formatted(session, user, course);
  }
}
