package org.lectern.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.lectern.contract.RemovalCount;
import org.lectern.contract.RemovalResponse;
import org.lectern.contract.Warning;
import org.lectern.course.Course;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.session.SessionCourses;
import org.lectern.session.Sessions;

/**
 * Takes a course out of a session; its results stay, and come back with it. Whose last course goes,
 * excluded from all others, gets all others instead: their exclusions end.
 */
@ApplicationScoped
class SessionCourseRemoval {
  /** Who would have no course left without {@code :course}. */
  private static final String STRANDED =
      """
      from course_exclusion x where x.session_id = :session
        and not exists (
          select 1 from session_course c
          where c.session_id = x.session_id and c.course_id <> :course
            and not exists (
              select 1 from course_exclusion o
              where o.session_id = x.session_id and o.user_id = x.user_id
                and o.course_id = c.course_id))""";

  private static final String COUNTS =
      """
      select (select count(*) from session_course
          where session_id = :session and course_id = :course) as courses,
        (select count(*) from session_course_coach
          where session_id = :session and course_id = :course) as coaches,
        (select count(distinct x.user_id) """
          + " "
          + STRANDED
          + ") as stranded";

  private final EntityManager database;
  private final Sessions sessions;
  private final SessionCourses courses;
  private final History history;

  SessionCourseRemoval(
      EntityManager database, Sessions sessions, SessionCourses courses, History history) {
    this.database = database;
    this.sessions = sessions;
    this.courses = courses;
    this.history = history;
  }

  RemovalResponse remove(UUID session, Course course, UUID actor, boolean dryRun) {
    sessions.requireForChange(session);
    var counts = counts(session, course);
    var isThere = number(counts, "courses") > 0;
    var stranded = isThere ? number(counts, "stranded") : 0;
    if (isThere && !dryRun) {
      if (stranded > 0) endExclusions(session, course, actor);
      courses.remove(session, course.id());
      history.record(
          actor, SessionChange.of(session, ChangeKind.COURSE_REMOVED, course.code(), null, null));
    }
    return new RemovalResponse(
        dryRun,
        List.of(
            new RemovalCount("courses", number(counts, "courses")),
            new RemovalCount("courseCoaches", number(counts, "coaches")),
            new RemovalCount("learnersWithExclusions", stranded)),
        stranded > 0 ? List.of(exclusionsEnd(course, stranded)) : List.of());
  }

  private void endExclusions(UUID session, Course course, UUID actor) {
    @SuppressWarnings("unchecked")
    List<UUID> people =
        bound("delete " + STRANDED + " returning x.user_id", session, course).getResultList();
    var once = people.stream().distinct().toList();
    history.record(session, actor, ChangeKind.EXCLUSIONS_CHANGED, once, null, "");
  }

  private static Warning exclusionsEnd(Course course, long learners) {
    return new Warning(
        "exclusions-end",
        "Without “%s”, %d learners would have no course left: their exclusions end."
            .formatted(course.code(), learners),
        "/courses");
  }

  private Tuple counts(UUID session, Course course) {
    return (Tuple)
        database
            .createNativeQuery(COUNTS, Tuple.class)
            .setParameter("session", session)
            .setParameter("course", course.id())
            .getSingleResult();
  }

  private Query bound(String sql, UUID session, Course course) {
    return database
        .createNativeQuery(sql, UUID.class)
        .setParameter("session", session)
        .setParameter("course", course.id());
  }

  private static long number(Tuple row, String column) {
    return row.get(column, Number.class).longValue();
  }
}
