package org.lectern.enrollment.extension;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.TestClock;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.planning.Plan;

@QuarkusTest
class ExtensionResourceTest {
  private final User manager = Given.user(PlatformRole.SESSION_ADMIN);
  private final User learner = Given.user(PlatformRole.LEARNER);
  private final GivenSession past =
      GivenSession.between("2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z").manager(manager);

  @Test
  void letsALearnerInAgainAndTakesItBack() {
    enroll(past);
    extend(past, "2026-04-01T00:00:00+02:00")
        .statusCode(200)
        .body("accessUntil", equalTo("2026-03-31T22:00:00Z"))
        .body("extensionReason", equalTo("ill"))
        .body("extendedBy.username", equalTo(manager.username()))
        .body("extendedAt", equalTo("2026-03-15T12:00:00Z"))
        .body("access.level", equalTo("TAKE_PART"))
        .body("access.reason", equalTo("EXTENSION_RUNNING"));
    As.user(manager).delete(address(past) + "?dryRun=true").then().body("goes.count", contains(1));
    As.user(manager).delete(address(past)).then().statusCode(200);
    As.user(manager).delete(address(past)).then().statusCode(404);
  }

  @Test
  void refusesWhatExtendsNothing() {
    extend(past, "2026-04-01T00:00:00Z")
        .statusCode(404)
        .body("code", equalTo("enrollment-not-found"));
    enroll(past);
    extend(past, "2026-03-01T00:00:00Z")
        .statusCode(422)
        .body("errors.pointer", contains("/accessUntil"))
        .body("errors.code", contains("not-later-than-end"))
        .body("errors[0].detail", containsString("2026-03-01T00:00:00Z"));
    var endless = GivenSession.between("2026-01-01T00:00:00Z", null).manager(manager);
    enroll(endless);
    extend(endless, "2026-04-01T00:00:00Z")
        .statusCode(422)
        .body("errors.code", contains("no-end-to-extend"));
  }

  @Test
  void countsFromTheFirstEntryWhereAccessIsByDuration() {
    var days = GivenSession.ofDays(10).manager(manager);
    enroll(days);
    extend(days, "2026-04-01T00:00:00Z")
        .statusCode(422)
        .body("errors.code", contains("no-end-to-extend"));
    Given.sql(
        "insert into first_entry (session_id, user_id, entered_at) values (?1, ?2, ?3)",
        days.id(),
        learner.id(),
        TestClock.NOON);
    extend(days, "2026-03-25T12:00:00Z")
        .statusCode(422)
        .body("errors.code", contains("not-later-than-end"));
    extend(days, "2026-03-25T12:00:01Z").statusCode(200);
  }

  @Test
  void namesEveryFault() {
    enroll(past);
    As.user(manager)
        .body(Map.of("accessUntil", "3001-01-01T00:00:00Z", "reason", "x".repeat(501)))
        .put(address(past))
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/accessUntil", "/reason"));
    As.user(manager)
        .body("{}")
        .put(address(past))
        .then()
        .body("errors.code", contains("required", "required"));
  }

  @Test
  void isForManagersAndForSessionCoachesInTheirOwnWindow() {
    var open = GivenSession.running();
    enroll(open);
    enroll(past);
    var coach = Given.user(PlatformRole.TEACHER);
    open.coach(coach);
    past.coach(coach);
    extend(coach, open, "2026-05-01T00:00:00Z").statusCode(200);
    extend(coach, past, "2026-05-01T00:00:00Z")
        .statusCode(403)
        .body("code", equalTo("not-a-coach-now"))
        .body("detail", containsString("2026-03-01T00:00:00Z"))
        .body("access.reason", equalTo("COACH_WINDOW_OVER"));
    extend(Given.user(PlatformRole.TEACHER), open, "2026-05-01T00:00:00Z").statusCode(404);
    extend(learner, open, "2026-05-01T00:00:00Z").statusCode(403);
  }

  @Test
  void writesDownEachOtherEndOrReasonOnce() {
    enroll(past);
    for (var again = 0; again < 2; again++) extend(past, "2026-04-01T00:00:00Z").statusCode(200);
    As.user(manager)
        .body(Map.of("accessUntil", "2026-04-01T00:00:00Z", "reason", "on leave"))
        .put(address(past))
        .then()
        .body("extensionReason", equalTo("on leave"));
    As.user(manager)
        .get(past.address() + "/history")
        .then()
        .body("items.kind", contains("EXTENSION_CHANGED", "EXTENSION_CHANGED", "ENROLLED"))
        .body("items.subject", contains("on leave", "ill", null));
  }

  @Test
  void writesDownOnceWhatIsAskedForManyTimesAtOnce() throws Exception {
    enroll(past);
    Plan.together(
        Collections.nCopies(8, () -> extend(past, "2026-04-01T00:00:00Z").extract().statusCode()));
    assertEquals(1, Plan.changes(past.address(), "EXTENSION_CHANGED"));
    var statuses =
        Plan.together(
            Collections.nCopies(
                6, () -> As.user(manager).delete(place(past)).then().extract().statusCode()));
    assertEquals(1, Collections.frequency(statuses, 200));
    assertEquals(5, Collections.frequency(statuses, 404));
    assertEquals(1, Plan.changes(past.address(), "UNENROLLED"));
  }

  @Test
  void tellsACoachNothingAboutWhoExists() {
    var coach = Given.user(PlatformRole.TEACHER);
    var open = GivenSession.running().coach(coach);
    for (var name : List.of(learner.username(), "nobody-at-all")) {
      var address = open.address() + "/enrollments/" + name;
      As.user(coach)
          .get(address)
          .then()
          .statusCode(404)
          .body("code", equalTo("enrollment-not-found"));
      As.user(coach)
          .body(Map.of("accessUntil", "2026-04-01T00:00:00Z", "reason", "ill"))
          .put(address + "/extension")
          .then()
          .statusCode(404)
          .body("code", equalTo("enrollment-not-found"));
    }
  }

  private void enroll(GivenSession session) {
    As.admin()
        .body("{}")
        .put(session.address() + "/enrollments/" + learner.username())
        .then()
        .statusCode(200);
  }

  private ValidatableResponse extend(GivenSession session, String until) {
    return extend(manager, session, until);
  }

  private ValidatableResponse extend(User who, GivenSession session, String until) {
    return As.user(who)
        .body(Map.of("accessUntil", until, "reason", "ill"))
        .put(address(session))
        .then();
  }

  private String address(GivenSession session) {
    return place(session) + "/extension";
  }

  private String place(GivenSession session) {
    return session.address() + "/enrollments/" + learner.username();
  }
}
