package org.lectern.removal.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lectern.course.Course;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.removal.RemovalCount;
import org.lectern.removal.RemovalResponse;
import org.lectern.session.CourseCoaches;
import org.lectern.session.SessionCourses;
import org.lectern.session.Sessions;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;
import org.lectern.warning.Warning;

/**
 * Removes a course from a session; its results are kept and come back with it. A learner who is
 * excluded from all other courses gets those instead: their exclusions end.
 */
@ApplicationScoped
class SessionCourseRemover {
  private record InSession(UUID session, UUID course) {}

  /** Exclusions of those who would have no course left without {@code :course}. */
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

  private record Counts(long courses, long coaches, long stranded) {
    boolean isThere() {
      return courses > 0;
    }

    /** Whose exclusions end: nobody's if the course is not in the session. */
    long ending() {
      return isThere() ? stranded : 0;
    }
  }

  private static final Statement<InSession, Counts> COUNTS =
      Statement.of(
          InSession.class,
          Counts.class,
          """
          select (select count(*) from session_course
              where session_id = :session and course_id = :course) as courses,
            (select count(*) from session_course_coach
              where session_id = :session and course_id = :course) as coaches,
            (select count(distinct x.user_id) %s) as stranded"""
              .formatted(STRANDED));

  private record Ended(UUID learner, String codes) {}

  private static final Statement<InSession, Ended> END =
      Statement.of(
          InSession.class,
          Ended.class,
          """
          with ended as (delete %s returning x.user_id, x.course_id)
          select e.user_id as learner, string_agg(c.code, ', ' order by c.code) as codes
          from ended e join course c on c.id = e.course_id
          group by e.user_id order by e.user_id"""
              .formatted(STRANDED));

  private final Database database;
  private final Sessions sessions;
  private final SessionCourses courses;
  private final CourseCoaches coaches;
  private final History history;

  SessionCourseRemover(
      Database database,
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
    var place = new InSession(session, course.id());
    var counts = database.one(COUNTS, place);
    if (counts.isThere() && !dryRun) {
      if (counts.ending() > 0) endExclusions(place, actor);
      remove(session, course, actor);
    }
    return new RemovalResponse(
        dryRun,
        List.of(
            new RemovalCount("courses", counts.courses),
            new RemovalCount("courseCoaches", counts.coaches),
            new RemovalCount("learnersWithExclusions", counts.ending())),
        counts.ending() > 0 ? List.of(exclusionsEnd(course, counts.ending())) : List.of());
  }

  private void remove(UUID session, Course course, UUID actor) {
    var changes = new ArrayList<SessionChange>();
    coaches
        .all(session, course.id())
        .forEach(it -> changes.add(noLongerTaught(session, course, it)));
    changes.add(SessionChange.of(session, ChangeKind.COURSE_REMOVED, course.code(), null, null));
    courses.remove(session, course.id());
    history.record(actor, changes);
  }

  private static SessionChange noLongerTaught(UUID session, Course course, UUID coach) {
    return new SessionChange(
        session, ChangeKind.COURSE_COACH_REMOVED, course.code(), coach, null, null);
  }

  private void endExclusions(InSession place, UUID actor) {
    var changes =
        database.list(END, place).stream()
            .map(ended -> noLongerExcluded(place.session, ended))
            .toList();
    history.record(actor, changes);
  }

  private static SessionChange noLongerExcluded(UUID session, Ended ended) {
    return new SessionChange(
        session, ChangeKind.EXCLUSIONS_CHANGED, null, ended.learner, ended.codes, null);
  }

  private static Warning exclusionsEnd(Course course, long learners) {
    return Warning.at("/courses", "exclusions-end", course.code(), learners);
  }
}
