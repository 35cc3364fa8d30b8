package org.lectern.authorization;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.access.SessionAct;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

/** It is noon of 15 March 2026. */
@QuarkusTest
class SessionAuthorizationTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # act,            admin, manager, coach, course coach, learner, refusal
          READ_PAGE,        200,   200,     200,   200,          403,     learners-see-my-sessions
          ADMINISTER,       200,   200,     403,   403,          403,     not-a-manager
          SEE_ROSTER,       200,   200,     200,   403,          403,     no-roster
          EXTEND_ACCESS,    200,   200,     200,   403,          403,     not-a-coach-now
          APPROVE_REQUESTS, 200,   200,     200,   403,          403,     not-a-coach-now
          ENTER_COURSE,     200,   200,     200,   200,          200,
          TAKE_PART,        403,   403,     403,   403,          200,
          READ_CONTENT,     200,   200,     200,   200,          403,     not-a-coach
          MARK_WORK,        200,   200,     200,   200,          403,     not-with-this-role
          TRACK_LEARNERS,   200,   200,     200,   403,          403,     no-tracking
          """)
  void givesEachRoleItsActs(
      SessionAct act,
      int admin,
      int manager,
      int coach,
      int courseCoach,
      int learner,
      String refusal) {
    var people = new People();
    ask(people.admin, people.session, act).statusCode(admin);
    ask(people.manager, people.session, act).statusCode(manager);
    ask(people.coach, people.session, act).statusCode(coach);
    ask(people.courseCoach, people.session, act).statusCode(courseCoach);
    var answer = ask(people.learner, people.session, act).statusCode(learner);
    if (refusal != null) answer.body("code", equalTo(refusal));
  }

  @ParameterizedTest
  @EnumSource(SessionAct.class)
  void isNotFoundByStrangers(SessionAct act) {
    var people = new People();
    for (var role : PlatformRole.values()) {
      if (role == PlatformRole.ADMIN) continue;
      ask(Given.user(role), people.session, act)
          .statusCode(404)
          .body("code", equalTo("session-not-found"));
      inCourse(Given.user(role), people.session, act, people.course).statusCode(404);
    }
    As.admin()
        .get("/api/test/sessions/" + UUID.randomUUID() + "/acts/" + act)
        .then()
        .statusCode(404);
    As.admin()
        .get("/api/test/sessions/" + people.session.title() + "/acts/" + act)
        .then()
        .statusCode(404);
  }

  @Test
  void looksIntoCoursesOneByOne() {
    var people = new People();
    var foreign = Given.course();
    var act = SessionAct.ENTER_COURSE;
    inCourse(people.courseCoach, people.session, act, people.course).statusCode(200);
    inCourse(people.courseCoach, people.session, act, people.otherCourse)
        .statusCode(403)
        .body("code", equalTo("not-in-this-course"));
    for (var person : new User[] {people.admin, people.manager, people.coach, people.learner}) {
      inCourse(person, people.session, act, people.otherCourse).statusCode(200);
      inCourse(person, people.session, act, foreign).statusCode(404);
    }
    people.session.excluded(people.learner, people.otherCourse);
    inCourse(people.learner, people.session, act, people.otherCourse).statusCode(403);
    for (var ofOwnCourses : new SessionAct[] {SessionAct.TRACK_LEARNERS, SessionAct.MARK_WORK}) {
      inCourse(people.courseCoach, people.session, ofOwnCourses, people.course).statusCode(200);
      inCourse(people.courseCoach, people.session, ofOwnCourses, people.otherCourse)
          .statusCode(403);
      inCourse(people.learner, people.session, ofOwnCourses, people.course).statusCode(403);
    }
  }

  @Test
  void keepsALockedCourseFromAllButAdmins() {
    var people = new People();
    var act = SessionAct.CHANGE_CONTENT;
    inCourse(people.coach, people.session, act, people.course).statusCode(200);
    Given.sql("insert into session_course_lock values (?, ?)", people.session.id(), people.course);
    inCourse(people.coach, people.session, act, people.course).statusCode(403);
    inCourse(people.manager, people.session, act, people.course).statusCode(403);
    inCourse(people.admin, people.session, act, people.course).statusCode(200);
    inCourse(people.courseCoach, people.session, SessionAct.ENTER_COURSE, people.course)
        .statusCode(200);
  }

  @Test
  void saysWhyAndUntilWhenADateRefuses() {
    var people = new People();
    var act = SessionAct.ENTER_COURSE;
    set(people, "access_start", "2026-03-20T00:00:00Z");
    inCourse(people.learner, people.session, act, people.course)
        .statusCode(403)
        .body("code", equalTo("access-not-started"))
        .body("detail", containsString("2026-03-20T00:00:00Z"))
        .body("from", equalTo("2026-03-20T00:00:00Z"))
        .body("access.level", equalTo("LIST"))
        .body("access.reason", equalTo("LEARNER_WINDOW_NOT_STARTED"))
        .body("access.windowStart", equalTo("2026-03-20T00:00:00Z"))
        .body("access.windowEnd", equalTo(null));
    inCourse(people.coach, people.session, act, people.course)
        .statusCode(403)
        .body("code", equalTo("coach-access-not-started"));
    inCourse(people.manager, people.session, act, people.course).statusCode(200);
  }

  @Test
  void countsEveryChangeFromTheNextRequestOn() {
    var people = new People();
    var act = SessionAct.ENTER_COURSE;
    set(people, "access_end", "2026-03-15T11:00:00Z");
    inCourse(people.learner, people.session, act, people.course).statusCode(200);
    inCourse(people.learner, people.session, SessionAct.CHANGE_CONTENT, people.course)
        .statusCode(403)
        .body("code", equalTo("access-over"))
        .body("until", equalTo("2026-03-15T11:00:00Z"));
    people.session.set("visibility_after_end", "LISTED_ONLY");
    inCourse(people.learner, people.session, act, people.course)
        .statusCode(403)
        .body("code", equalTo("access-over"))
        .body("access.level", equalTo("LIST"));
    inCourse(people.coach, people.session, act, people.course)
        .statusCode(403)
        .body("code", equalTo("coach-access-over"));
    ask(people.coach, people.session, SessionAct.EXTEND_ACCESS).statusCode(403);
    set(people, "coach_access_end", "2026-03-16T00:00:00Z");
    ask(people.coach, people.session, SessionAct.EXTEND_ACCESS).statusCode(200);
    Given.sql("delete from session_coach where user_id = ?", people.coach.id());
    ask(people.coach, people.session, SessionAct.EXTEND_ACCESS).statusCode(404);
    Given.sql("delete from session_manager where user_id = ?", people.manager.id());
    ask(people.manager, people.session, SessionAct.ADMINISTER).statusCode(404);
    Given.sql("delete from enrollment where user_id = ?", people.learner.id());
    inCourse(people.learner, people.session, act, people.course).statusCode(404);
  }

  @Test
  void aLoweredRoleManagesNoMore() {
    var people = new People();
    Given.sql("update app_user set role = 'TEACHER' where id = ?", people.manager.id());
    ask(people.manager, people.session, SessionAct.ADMINISTER).statusCode(404);
    Given.sql("update app_user set role = 'LEARNER' where id = ?", people.admin.id());
    ask(people.admin, people.session, SessionAct.READ_PAGE).statusCode(404);
  }

  @Test
  void aDeactivatedAccountIsRefused() {
    var people = new People();
    Given.sql("update app_user set active = false where id = ?", people.coach.id());
    ask(people.coach, people.session, SessionAct.READ_PAGE).statusCode(401);
  }

  @Test
  void publishesNothingOfThisProbe() {
    As.nobody()
        .accept("application/yaml")
        .get("/q/openapi")
        .then()
        .body(not(containsString("/api/test/sessions")));
  }

  private static void set(People people, String column, String instant) {
    people.session.set(column, java.time.Instant.parse(instant));
  }

  private static ValidatableResponse ask(User who, GivenSession session, SessionAct act) {
    return As.user(who).get("/api/test/sessions/" + session.id() + "/acts/" + act).then();
  }

  private static ValidatableResponse inCourse(
      User who, GivenSession session, SessionAct act, UUID course) {
    return As.user(who)
        .queryParam("course", course)
        .get("/api/test/sessions/" + session.id() + "/acts/" + act)
        .then();
  }

  /** A session with one person of each role, without dates. */
  private static final class People {
    final GivenSession session = GivenSession.open();
    final UUID course = session.withCourse();
    final UUID otherCourse = session.withCourse();
    final User admin = Given.user(PlatformRole.ADMIN);
    final User manager = Given.user(PlatformRole.SESSION_ADMIN);
    final User coach = Given.user(PlatformRole.TEACHER);
    final User courseCoach = Given.user(PlatformRole.TEACHER);
    final User learner = session.withLearner();

    People() {
      session.manager(manager).coach(coach).courseCoach(course, courseCoach);
    }
  }
}
