package org.lectern.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

/** Says why somebody may do what they may, in one statement beside their standing. */
@ApplicationScoped
class AccessExplainer {
  private static final String SESSION =
      """
      select s.title as session_title, s.time_zone, c.id, c.code, c.title
      from session s
        left join session_course i on i.session_id = s.id
        left join course c on c.id = i.course_id
      where s.id = :session order by i.position""";

  private final EntityManager database;

  AccessExplainer(EntityManager database) {
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
    var courses = rows.stream().filter(row -> row.get("id") != null).map(this::course).toList();
    var decision = question.decision();
    return new AccessCheckResponse(
        new SessionSummary(standing.session(), rows.get(0).get("session_title", String.class)),
        rows.get(0).get("time_zone", String.class),
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
    var place = new CourseStanding(standing, course.id());
    var excluded = standing.person().excludedCourses().contains(course.id());
    return new CheckedCourse(course, place.isLocked(), excluded, place.answer(at));
  }

  private CourseSummary course(Tuple row) {
    return new CourseSummary(
        row.get("id", UUID.class), row.get("code", String.class), row.get("title", String.class));
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(UUID session) {
    List<Tuple> rows =
        database
            .createNativeQuery(SESSION, Tuple.class)
            .setParameter("session", session)
            .getResultList();
    if (rows.isEmpty()) throw ProblemException.notFound("session", session);
    return rows;
  }
}
