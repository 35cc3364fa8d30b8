package org.lectern.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lectern.authorization.CourseStanding;
import org.lectern.course.CourseSummary;
import org.lectern.listing.SessionPeopleAndCourses.Course;
import org.lectern.problem.ProblemException;
import org.lectern.results.Headways;
import org.lectern.session.SessionSummary;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Courses of sessions, each as one person sees it. */
@ApplicationScoped
class CoursesInSessions {
  private record Asked(UUID session, UUID course) {}

  private record Row(
      SessionSummary session, String timeZone, CourseSummary course, String description) {}

  private static final Statement<Asked, Row> ONE =
      Statement.of(
          Asked.class,
          Row.class,
          """
          select s.id as session_id, s.title as session_title, s.time_zone, c.id as course_id,
            c.code as course_code, c.title as course_title, c.description
          from session s join course c on c.id = :course where s.id = :session""");

  private final Database database;
  private final SessionPeopleAndCourses others;
  private final Headways headways;

  CoursesInSessions(Database database, SessionPeopleAndCourses others, Headways headways) {
    this.database = database;
    this.others = others;
    this.headways = headways;
  }

  CourseInSession describe(CourseStanding inCourse, UUID user, Instant now) {
    var session = inCourse.standing().session();
    var row =
        database
            .first(ONE, new Asked(session, inCourse.course()))
            .orElseThrow(() -> ProblemException.notFound("session", session));
    var beside = others.of(List.of(session), user).get(session);
    var course = beside.course(inCourse.course());
    var learner = inCourse.roles().ownDates();
    return new CourseInSession(
        row.session,
        row.timeZone,
        row.course,
        row.description,
        inCourse.isLocked(),
        course.map(Course::coaches).orElse(List.of()),
        beside.coaches(),
        beside.managers(),
        List.copyOf(inCourse.roles().roles()),
        inCourse.answer(now),
        learner == null ? null : learner.firstEntry(),
        CourseInSession.StartsDays.of(inCourse, now),
        course.map(Course::lastVisitAt).orElse(null),
        headways.of(inCourse, user, row.timeZone, now));
  }
}
