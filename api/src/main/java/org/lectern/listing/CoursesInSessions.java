package org.lectern.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lectern.authorization.CourseStanding;
import org.lectern.course.CourseSummary;
import org.lectern.listing.SessionPeopleAndCourses.Course;
import org.lectern.session.SessionSummary;

/** The doors of courses inside sessions, each as one person finds it. */
@ApplicationScoped
class CoursesInSessions {
  private static final String ONE =
      """
      select s.title as session_title, s.time_zone, c.code, c.title, c.description
      from session s join course c on c.id = :course where s.id = :session""";

  private final EntityManager database;
  private final SessionPeopleAndCourses others;

  CoursesInSessions(EntityManager database, SessionPeopleAndCourses others) {
    this.database = database;
    this.others = others;
  }

  CourseInSession describe(CourseStanding place, UUID user, Instant now) {
    var session = place.standing().session();
    var row =
        (Tuple)
            database
                .createNativeQuery(ONE, Tuple.class)
                .setParameter("course", place.course())
                .setParameter("session", session)
                .getSingleResult();
    var beside = others.of(List.of(session), user).get(session);
    var course = beside.course(place.course());
    var learner = place.roles().place();
    return new CourseInSession(
        new SessionSummary(session, row.get("session_title", String.class)),
        row.get("time_zone", String.class),
        new CourseSummary(
            place.course(), row.get("code", String.class), row.get("title", String.class)),
        row.get("description", String.class),
        place.isLocked(),
        course.map(Course::coaches).orElse(List.of()),
        beside.coaches(),
        beside.managers(),
        List.copyOf(place.roles().roles()),
        place.answer(now),
        learner == null ? null : learner.firstEntry(),
        CourseInSession.StartsDays.of(place, now),
        course.map(Course::lastVisitAt).orElse(null));
  }
}
