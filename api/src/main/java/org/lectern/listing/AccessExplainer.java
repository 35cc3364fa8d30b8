package org.lectern.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.access.AccessDecision;
import org.lectern.access.ConsultedWindow;
import org.lectern.access.RolesHeld;
import org.lectern.authorization.AccessAnswer;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionStanding;
import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;
import org.lectern.listing.AccessCheckResponse.CheckedCourse;
import org.lectern.listing.AccessCheckResponse.CheckedWindow;
import org.lectern.listing.AccessCheckResponse.RoleGrant;
import org.lectern.problem.ProblemException;
import org.lectern.session.SessionSummary;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Explains a person's access, with one statement besides the one for their standing. */
@ApplicationScoped
class AccessExplainer {
  private record Row(String title, String timeZone, @Nullable CourseSummary course) {}

  /** A row for each course, and one where there are none. */
  private static final Statement<UUID, Row> SESSION =
      Statement.of(
          UUID.class,
          Row.class,
          """
          select s.title, s.time_zone, c.id as course_id, c.code as course_code,
            c.title as course_title
          from session s
            left join session_course i on i.session_id = s.id
            left join course c on c.id = i.course_id
          where s.id = :session order by i.position""");

  private final Database database;

  AccessExplainer(Database database) {
    this.database = database;
  }

  /**
   * What is asked.
   *
   * @param course null for the session as a whole
   * @param everyCourse whether courses in which the person has no part are named too
   */
  record Question(
      SessionStanding standing, UUID course, PersonSummary user, Instant at, boolean everyCourse) {
    private RolesHeld roles() {
      var person = standing.person();
      return course == null ? person.inSession() : person.inCourse(course);
    }

    private AccessDecision decision() {
      return course == null ? standing.decide(at) : standing.decide(course, at);
    }
  }

  AccessCheckResponse explain(Question question) {
    var standing = question.standing();
    var rows = rows(standing.session());
    var courses = rows.stream().map(Row::course).filter(Objects::nonNull).toList();
    var decision = question.decision();
    return new AccessCheckResponse(
        new SessionSummary(standing.session(), rows.get(0).title),
        rows.get(0).timeZone,
        courses.stream().filter(it -> it.id().equals(question.course())).findFirst().orElse(null),
        question.user(),
        question.at(),
        List.copyOf(question.roles().roles()),
        AccessAnswer.of(standing.dates(), decision),
        decision.grants().stream().map(RoleGrant::of).toList(),
        ConsultedWindow.all(standing.dates(), question.roles(), question.at()).stream()
            .map(CheckedWindow::of)
            .toList(),
        courses.stream()
            .filter(it -> question.everyCourse() || hasPart(standing, it))
            .map(it -> checked(standing, it, question.at()))
            .toList());
  }

  private static boolean hasPart(SessionStanding standing, CourseSummary course) {
    return !standing.person().inCourse(course.id()).roles().isEmpty();
  }

  private static CheckedCourse checked(SessionStanding standing, CourseSummary course, Instant at) {
    var inCourse = new CourseStanding(standing, course.id());
    var excluded = standing.person().excludedCourses().contains(course.id());
    return new CheckedCourse(course, inCourse.isLocked(), excluded, inCourse.answer(at));
  }

  private List<Row> rows(UUID session) {
    var rows = database.list(SESSION, session);
    if (rows.isEmpty()) throw ProblemException.notFound("session", session);
    return rows;
  }
}
