package org.lectern.listing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

/** It is noon of 15 March 2026. */
@QuarkusTest
class AccessCheckResourceTest {

  @Test
  void explainsWhatALearnerMayDoAndWhy() {
    var session =
        GivenSession.dated()
            .display("2026-02-01T00:00:00Z", "2026-03-14T00:00:00Z")
            .access("2026-03-01T00:00:00Z", "2026-03-10T00:00:00Z")
            .made();
    var learner = session.withLearner();
    session.extended(learner, "2026-03-20T00:00:00Z");
    check(Given.user(PlatformRole.ADMIN), session, "?user=" + learner.username())
        .statusCode(200)
        .body("session.id", equalTo(session.id().toString()))
        .body("session.title", equalTo(session.title()))
        .body("timeZone", equalTo("Europe/Paris"))
        .body("course", nullValue())
        .body("user.id", equalTo(learner.id().toString()))
        .body("at", equalTo("2026-03-15T12:00:00Z"))
        .body("roles", contains("LEARNER"))
        .body("access.level", equalTo("TAKE_PART"))
        .body("access.view", equalTo("CURRENT"))
        .body("access.reason", equalTo("EXTENSION_RUNNING"))
        .body("access.changesAt", equalTo("2026-03-20T00:00:00Z"))
        .body("grants.role", contains("LEARNER"))
        .body("windows.kind", contains("ACCESS", "DISPLAY", "EXTENSION"))
        .body("windows.standing", contains("AFTER", "INSIDE", "INSIDE"))
        .body("windows[1].end", equalTo("2026-03-20T00:00:00Z"));
  }

  @Test
  void looksAtTheInstantThatIsAskedAbout() {
    var session =
        GivenSession.dated().access("2026-03-01T00:00:00Z", "2026-03-10T00:00:00Z").made();
    var learner = session.withLearner();
    var admin = Given.user(PlatformRole.ADMIN);
    check(admin, session, "?user=" + learner.id() + "&at=2026-02-01T00:00:00%2B05:30")
        .body("at", equalTo("2026-01-31T18:30:00Z"))
        .body("access.reason", equalTo("LEARNER_WINDOW_NOT_STARTED"))
        .body("access.changesAt", equalTo("2026-03-01T00:00:00Z"));
    check(admin, session, "?user=" + learner.id() + "&at=2026-03-10T00:00:00.0000009Z")
        .body("at", equalTo("2026-03-10T00:00:00Z"))
        .body("access.reason", equalTo("LEARNER_WINDOW_OPEN"));
    for (var wrong : new String[] {"2026-02-01T00:00:00", "2026-02-01", "3000-01-01T00:00:00Z"}) {
      check(admin, session, "?at=" + wrong).statusCode(422).body("errors.pointer", contains("at"));
    }
    check(admin, session, "?at=2026-02-01T00:00:00").body("errors.code", contains("no-offset"));
    check(admin, session, "?at=yesterday")
        .statusCode(400)
        .body("errors.pointer", contains("at"))
        .body("detail", containsString("with an offset"));
    check(admin, session, "?at=2026-02-01T00:00:00+05:30")
        .statusCode(400)
        .body("detail", containsString("In a URL, write + as %2B"));
  }

  @Test
  void takesNoEmptyNameForOneself() {
    var session = GivenSession.open();
    for (var empty : new String[] {"user", "course", "at"}) {
      check(Given.user(PlatformRole.ADMIN), session, "?" + empty + "=")
          .statusCode(400)
          .body("errors.pointer", contains(empty))
          .body("errors.code", contains("empty-parameter"));
    }
  }

  @Test
  void tellsEveryBoundOfEveryRoleInACourse() {
    var session = GivenSession.dated().days(10).coachAccess("2026-03-01T00:00:00Z", null).made();
    var course = session.withCourse();
    var other = session.withCourse();
    var both = Given.user(PlatformRole.TEACHER);
    session.learner(both).excluded(both, other).courseCoach(other, both);
    var admin = Given.user(PlatformRole.ADMIN);
    check(admin, session, "?user=" + both.id())
        .body("roles", contains("COURSE_COACH", "LEARNER"))
        .body("access.role", equalTo("COURSE_COACH"))
        .body("grants.reason", contains("COACH_WINDOW_OPEN", "DURATION_NOT_STARTED"))
        .body("windows.kind", contains("COACH_ACCESS", "DURATION", "DISPLAY"))
        .body("courses.course.id", contains(course.toString(), other.toString()))
        .body("courses.excluded", contains(false, true))
        .body("courses.locked", contains(false, false))
        .body("courses.access.reason", contains("DURATION_NOT_STARTED", "COACH_WINDOW_OPEN"))
        .body("courses.access.durationDays", contains(10, null));
    check(admin, session, "?user=" + both.id() + "&course=" + course)
        .body("course.id", equalTo(course.toString()))
        .body("roles", contains("LEARNER"))
        .body("access.reason", equalTo("DURATION_NOT_STARTED"));
    check(admin, session, "?user=" + both.id() + "&course=" + other)
        .body("roles", contains("COURSE_COACH"));
    check(admin, session, "?user=" + both.id() + "&course=" + Given.course())
        .statusCode(404)
        .body("code", equalTo("course-not-found"));
  }

  @Test
  void namesToALearnerTheCoursesThatTheyAreIn() {
    var session = GivenSession.open();
    var in = session.withCourse();
    var out = session.withCourse();
    var learner = session.withLearner();
    session.excluded(learner, out);
    check(learner, session, "").body("courses.course.id", contains(in.toString()));
    check(Given.user(PlatformRole.ADMIN), session, "?user=" + learner.id())
        .body("courses.course.id", contains(in.toString(), out.toString()))
        .body("courses.access.reason", contains("LEARNER_WINDOW_OPEN", "NO_ROLE"));
  }

  @Test
  void saysThatADeactivatedPersonMayDoNothing() {
    var session = GivenSession.open();
    var learner = session.withLearner();
    Given.sql("update app_user set active = false where id = ?", learner.id());
    check(Given.user(PlatformRole.ADMIN), session, "?user=" + learner.id())
        .body("user.active", equalTo(false))
        .body("roles", contains("LEARNER"))
        .body("access.level", equalTo("NONE"))
        .body("access.view", nullValue())
        .body("access.reason", equalTo("ACCOUNT_INACTIVE"))
        .body("access.canContribute", equalTo(false));
  }

  @Test
  void answersForAPersonWithoutARole() {
    var session = GivenSession.open();
    var stranger = Given.user(PlatformRole.LEARNER);
    var manager = Given.user(PlatformRole.SESSION_ADMIN);
    session.manager(manager);
    check(manager, session, "?user=" + stranger.id())
        .body("roles", empty())
        .body("access.level", equalTo("NONE"))
        .body("access.reason", equalTo("NO_ROLE"))
        .body("windows", empty());
    check(manager, session, "?user=nobody-at-all")
        .statusCode(404)
        .body("code", equalTo("user-not-found"));
    check(manager, session, "").body("access.reason", equalTo("MANAGER"));
  }

  @Test
  void isForOneselfAndForThoseWhoAdminister() {
    var session = GivenSession.open();
    var learner = session.withLearner();
    var other = session.withLearner();
    var coach = Given.user(PlatformRole.TEACHER);
    session.coach(coach);
    check(learner, session, "").statusCode(200).body("roles", contains("LEARNER"));
    check(learner, session, "?user=" + learner.username().toUpperCase()).statusCode(200);
    for (var curious : new User[] {learner, coach}) {
      check(curious, session, "?user=" + other.id())
          .statusCode(403)
          .body("code", equalTo("not-a-manager"));
      check(curious, session, "?user=nobody-at-all").statusCode(403);
    }
    check(Given.user(PlatformRole.SESSION_ADMIN), session, "").statusCode(404);
    check(Given.user(PlatformRole.LEARNER), session, "?user=" + learner.id()).statusCode(404);
  }

  private static ValidatableResponse check(User who, GivenSession session, String query) {
    return As.user(who)
        .urlEncodingEnabled(false)
        .get("/api/v1/sessions/" + session.id() + "/access-check" + query)
        .then();
  }
}
