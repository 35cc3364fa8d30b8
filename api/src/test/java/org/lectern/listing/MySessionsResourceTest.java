package org.lectern.listing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.Statements;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

/** It is noon of 15 March 2026. */
@QuarkusTest
class MySessionsResourceTest {
  private static final String MINE = "/api/v1/me/sessions";

  @Test
  void tellsALearnerAllAboutTheirSession() {
    var learner = Given.user(PlatformRole.LEARNER);
    var coach = Given.user(PlatformRole.TEACHER);
    var courseCoach = Given.user(PlatformRole.TEACHER);
    var manager = Given.user(PlatformRole.SESSION_ADMIN);
    var session =
        GivenSession.dated()
            .access("2026-03-01T00:00:00Z", "2026-03-20T00:00:00Z")
            .coachAccess("2026-02-20T00:00:00Z", null)
            .made();
    var course = session.withCourse();
    session.learner(learner).coach(coach).courseCoach(course, courseCoach).manager(manager);
    mine(learner, "CURRENT")
        .body("asOf", equalTo("2026-03-15T12:00:00Z"))
        .body("items.id", contains(session.id().toString()))
        .body("items[0].title", equalTo(session.title()))
        .body("items[0].category", nullValue())
        .body("items[0].timeZone", equalTo("Europe/Paris"))
        .body("items[0].accessEnd", equalTo("2026-03-20T00:00:00Z"))
        .body("items[0].coachStart", equalTo("2026-02-20T00:00:00Z"))
        .body("items[0].coachEnd", equalTo("2026-03-20T00:00:00Z"))
        .body("items[0].roles", contains("LEARNER"))
        .body("items[0].access.level", equalTo("TAKE_PART"))
        .body("items[0].access.view", equalTo("CURRENT"))
        .body("items[0].access.reason", equalTo("LEARNER_WINDOW_OPEN"))
        .body("items[0].access.afterEnd", equalTo("READ_ONLY"))
        .body("items[0].access.windowEnd", equalTo("2026-03-20T00:00:00Z"))
        .body("items[0].access.changesAt", equalTo("2026-03-20T00:00:00Z"))
        .body("items[0].access.canContribute", equalTo(true))
        .body("items[0].coaches.username", contains(coach.username()))
        .body("items[0].managers.username", contains(manager.username()))
        .body("items[0].courses.course.id", contains(course.toString()))
        .body("items[0].courses[0].coaches.username", contains(courseCoach.username()))
        .body("items[0].courses[0].access.level", equalTo("TAKE_PART"));
    mine(courseCoach, "CURRENT").body("items[0].access.level", equalTo("TEACH"));
    mine(manager, "CURRENT").body("items", empty());
  }

  @Test
  void putsASessionIntoExactlyOneListAndCountsAllThree() {
    var learner = Given.user(PlatformRole.LEARNER);
    GivenSession.open().learner(learner);
    GivenSession.dated().access("2026-04-01T00:00:00Z", null).made().learner(learner);
    GivenSession.dated().access(null, "2026-03-01T00:00:00Z").made().learner(learner);
    GivenSession.dated().access(null, "2026-03-02T00:00:00Z").made().learner(learner);
    GivenSession.dated().display("2026-04-01T00:00:00Z", null).made().learner(learner);
    for (var view : List.of("CURRENT", "UPCOMING", "PAST")) {
      mine(learner, view)
          .body("items", hasSize(view.equals("PAST") ? 2 : 1))
          .body("items.access.view.unique()", contains(view))
          .body("counts.current", equalTo(1))
          .body("counts.upcoming", equalTo(1))
          .body("counts.past", equalTo(2));
    }
    As.user(learner).get(MINE + "?count=true&view=PAST").then().body("page.total", equalTo(2));
    As.user(learner).get(MINE).then().body("items", hasSize(1));
  }

  @Test
  void ordersByThePersonsOwnDatesWithOpenBoundsLast() {
    var learner = Given.user(PlatformRole.LEARNER);
    var open = GivenSession.open().learner(learner);
    var extended =
        until("2026-03-16T00:00:00Z").learner(learner).extended(learner, "2026-03-19T00:00:00Z");
    var byDays =
        GivenSession.dated()
            .days(10)
            .made()
            .learner(learner)
            .entered(learner, "2026-03-08T00:00:00Z");
    var dated = until("2026-03-17T00:00:00Z").learner(learner);
    mine(learner, "CURRENT").body("items.title", contains(titles(dated, byDays, extended, open)));

    var later = from("2026-05-01T00:00:00Z").learner(learner);
    var sooner = from("2026-04-01T00:00:00Z").learner(learner);
    mine(learner, "UPCOMING").body("items.title", contains(titles(sooner, later)));

    var longAgo = until("2026-01-01T00:00:00Z").learner(learner);
    var lately = until("2026-03-01T00:00:00Z").learner(learner);
    mine(learner, "PAST").body("items.title", contains(titles(lately, longAgo)));
  }

  @Test
  void showsOnlyTheCoursesThatThePersonMaySee() {
    var teacher = Given.user(PlatformRole.TEACHER);
    var session =
        GivenSession.dated()
            .display("2026-04-01T00:00:00Z", null)
            .access("2026-03-01T00:00:00Z", null)
            .made();
    var learned = session.withCourse();
    var coached = session.withCourse();
    var excluded = session.withCourse();
    session.learner(teacher).courseCoach(coached, teacher).excluded(teacher, excluded);
    mine(teacher, "CURRENT").body("items[0].courses.course.id", contains(coached.toString()));
    session.set("display_start", java.time.Instant.parse("2026-03-01T00:00:00Z"));
    mine(teacher, "CURRENT")
        .body("items[0].roles", contains("COURSE_COACH", "LEARNER"))
        .body("items[0].courses.course.id", contains(learned.toString(), coached.toString()))
        .body("items[0].courses[0].roles", contains("LEARNER"))
        .body("items[0].courses[0].access.level", equalTo("TAKE_PART"))
        .body("items[0].courses[1].access.level", equalTo("TEACH"));
  }

  @Test
  void walksEverySessionOnce() {
    var learner = Given.user(PlatformRole.LEARNER);
    for (int i = 0; i < 3; i++) GivenSession.open().learner(learner);
    for (int i = 0; i < 4; i++) until("2026-03-16T00:00:00.000001Z").learner(learner);
    var seen = new ArrayList<String>();
    String cursor = null;
    do {
      var request = As.user(learner).queryParam("limit", 2);
      if (cursor != null) request.queryParam("cursor", cursor);
      var page = request.get(MINE).then().statusCode(200).extract();
      seen.addAll(page.<List<String>>path("items.id"));
      cursor = page.path("page.nextCursor");
      if (seen.size() == 2) until("2026-03-15T13:00:00Z").learner(learner);
    } while (cursor != null);
    assertEquals(7, seen.size());
    assertEquals(7, seen.stream().distinct().count());
  }

  @Test
  void refusesACursorOfAnotherList() {
    var learner = Given.user(PlatformRole.LEARNER);
    for (int i = 0; i < 2; i++) GivenSession.open().learner(learner);
    String cursor =
        As.user(learner).queryParam("limit", 1).get(MINE).then().extract().path("page.nextCursor");
    As.user(learner)
        .queryParam("cursor", cursor)
        .get(MINE + "?view=PAST")
        .then()
        .statusCode(400)
        .body("code", equalTo("bad-cursor"));
    As.user(learner)
        .get(MINE + "?view=someday")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("view"));
    As.user(learner).get(MINE + "?view=past").then().statusCode(200).body("items", empty());
    As.nobody().get(MINE).then().statusCode(401);
  }

  /** What they are in each, what the page shows, and how far they are in what they may read. */
  @Test
  void takesThreeStatementsHoweverManyThereAre() {
    var learner = Given.user(PlatformRole.LEARNER);
    assertEquals(1, Statements.of(() -> mine(learner, "CURRENT")));
    for (int i = 0; i < 12; i++) {
      var session = GivenSession.open().learner(learner).coach(Given.user(PlatformRole.TEACHER));
      session.courseCoach(session.withCourse(), Given.user(PlatformRole.TEACHER));
    }
    assertEquals(
        3, Statements.of(() -> mine(learner, "CURRENT").body("items.courses", hasSize(12))));
    var coach = Given.coach();
    GivenSession.open().coach(coach).withCourse();
    assertEquals(2, Statements.of(() -> mine(coach, "CURRENT")));
  }

  @Test
  void countsAChangeFromTheNextRequestOn() {
    var learner = Given.user(PlatformRole.LEARNER);
    var session = until("2026-03-16T00:00:00Z").learner(learner);
    mine(learner, "CURRENT").body("items", hasSize(1));
    session.set("access_end", java.time.Instant.parse("2026-03-15T00:00:00Z"));
    mine(learner, "PAST").body("items[0].access.level", equalTo("READ"));
    session.set("visibility_after_end", "NOT_ACCESSIBLE");
    mine(learner, "PAST").body("counts.past", equalTo(0)).body("items", empty());
    session.extended(learner, "2026-03-18T00:00:00Z");
    mine(learner, "CURRENT")
        .body("items[0].accessUntil", equalTo("2026-03-18T00:00:00Z"))
        .body("items[0].access.reason", equalTo("EXTENSION_RUNNING"));
    Given.sql("delete from enrollment where session_id = ?", session.id());
    mine(learner, "CURRENT").body("items", empty());
  }

  @Test
  void showsAPersonsSessionsToThoseWhoAdministerThem() {
    var learner = Given.user(PlatformRole.LEARNER);
    var manager = Given.user(PlatformRole.SESSION_ADMIN);
    var managed = GivenSession.open().learner(learner).manager(manager);
    var other = GivenSession.open().learner(learner);
    var address = "/api/v1/users/" + learner.username().toUpperCase() + "/sessions";
    As.admin()
        .get(address)
        .then()
        .body("items.title", containsInAnyOrder(managed.title(), other.title()))
        .body("counts.current", equalTo(2));
    As.user(manager)
        .get(address)
        .then()
        .body("items.title", contains(managed.title()))
        .body("counts.current", equalTo(1));
    As.sessionAdmin().get(address).then().statusCode(200).body("items", empty());
    As.teacher().get(address).then().statusCode(404).body("code", equalTo("user-not-found"));
    As.user(learner).get(address).then().statusCode(404);
    As.admin().get("/api/v1/users/nobody-of-that-name/sessions").then().statusCode(404);
  }

  @Test
  void showsADeactivatedPersonsSessionsWithoutAccess() {
    var learner = Given.user(PlatformRole.LEARNER);
    GivenSession.open().learner(learner);
    Given.sql("update app_user set active = false where id = ?", learner.id());
    As.admin()
        .get("/api/v1/users/" + learner.id() + "/sessions")
        .then()
        .body("items[0].id", notNullValue())
        .body("items[0].access.level", equalTo("NONE"))
        .body("items[0].access.reason", equalTo("ACCOUNT_INACTIVE"));
    As.user(learner).get(MINE).then().statusCode(401);
  }

  @Test
  void showsOneSessionToWhoHasARoleInIt() {
    var session = GivenSession.dated().days(12).display("2026-04-01T00:00:00Z", null).made();
    var course = session.withCourse();
    var learner = session.withLearner();
    var manager = Given.user(PlatformRole.SESSION_ADMIN);
    session.manager(manager);
    one(learner, session)
        .statusCode(200)
        .body("title", equalTo(session.title()))
        .body("access.view", nullValue())
        .body("access.level", equalTo("TAKE_PART"))
        .body("access.durationDays", equalTo(12))
        .body("managers.username", contains(manager.username()))
        .body("courses", empty());
    one(manager, session)
        .statusCode(200)
        .body("roles", contains("MANAGER"))
        .body("access.durationDays", nullValue())
        .body("courses.course.id", contains(course.toString()));
    one(Given.user(PlatformRole.SESSION_ADMIN), session).statusCode(404);
    one(Given.user(PlatformRole.LEARNER), session).statusCode(404);
    assertEquals(4, Statements.of(() -> one(learner, session).statusCode(200)));
  }

  private static ValidatableResponse one(User user, GivenSession session) {
    return As.user(user).get(MINE + "/" + session.id()).then();
  }

  private static ValidatableResponse mine(User user, String view) {
    return As.user(user).get(MINE + "?view=" + view).then().statusCode(200);
  }

  private static GivenSession until(String end) {
    return GivenSession.dated().access(null, end).made();
  }

  private static GivenSession from(String start) {
    return GivenSession.dated().access(start, null).made();
  }

  private static String[] titles(GivenSession... sessions) {
    return List.of(sessions).stream().map(GivenSession::title).toArray(String[]::new);
  }
}
