package org.lectern.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lectern.contract.RemovalCount;
import org.lectern.contract.RemovalResponse;
import org.lectern.contract.Warning;
import org.lectern.course.Course;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.session.CourseCoaches;
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

  private static final String END =
      "with ended as (delete "
          + STRANDED
          + """
           returning x.user_id, x.course_id)
          select e.user_id, string_agg(c.code, ', ' order by c.code) as codes
          from ended e join course c on c.id = e.course_id
          group by e.user_id order by e.user_id""";

  private final EntityManager database;
  private final Sessions sessions;
  private final SessionCourses courses;
  private final CourseCoaches coaches;
  private final History history;

  SessionCourseRemoval(
      EntityManager database,
      Sessions sessions,
      SessionCourses courses,
      CourseCoaches coaches,
      History history) {
    this.database = database;
    this.sessions = sessions;
    this.courses = courses;
    this.coaches = coaches;
    this.history = history;
  }

  RemovalResponse remove(UUID session, Course course, UUID actor, boolean dryRun) {
    sessions.requireForChange(session);
    var counts = counts(session, course);
    var isThere = number(counts, "courses") > 0;
    var stranded = isThere ? number(counts, "stranded") : 0;
    if (isThere && !dryRun) {
      if (stranded > 0) endExclusions(session, course, actor);
      var changes = new ArrayList<SessionChange>();
      coaches
          .all(session, course.id())
          .forEach(it -> changes.add(noLongerTaught(session, course, it)));
      changes.add(SessionChange.of(session, ChangeKind.COURSE_REMOVED, course.code(), null, null));
      courses.remove(session, course.id());
      history.record(actor, changes);
    }
    return new RemovalResponse(
        dryRun,
        List.of(
            new RemovalCount("courses", number(counts, "courses")),
            new RemovalCount("courseCoaches", number(counts, "coaches")),
            new RemovalCount("learnersWithExclusions", stranded)),
        stranded > 0 ? List.of(exclusionsEnd(course, stranded)) : List.of());
  }

  private static SessionChange noLongerTaught(UUID session, Course course, UUID coach) {
    return new SessionChange(
        session, ChangeKind.COURSE_COACH_REMOVED, course.code(), coach, null, null);
  }

  @SuppressWarnings("unchecked")
  private void endExclusions(UUID session, Course course, UUID actor) {
    List<Tuple> ended =
        database
            .createNativeQuery(END, Tuple.class)
            .setParameter("session", session)
            .setParameter("course", course.id())
            .getResultList();
    history.record(
        actor,
        ended.stream()
            .map(
                row ->
                    new SessionChange(
                        session,
                        ChangeKind.EXCLUSIONS_CHANGED,
                        null,
                        row.get("user_id", UUID.class),
                        row.get("codes", String.class),
                        null))
            .toList());
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

  private static long number(Tuple row, String column) {
    return row.get(column, Number.class).longValue();
  }
}
