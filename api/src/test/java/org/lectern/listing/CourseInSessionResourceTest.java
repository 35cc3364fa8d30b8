package org.lectern.listing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.Statements;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.words.VisibilityAfterEnd;
import org.lectern.identity.User;

/** It is noon of 15 March 2026. */
@QuarkusTest
class CourseInSessionResourceTest {

  @Test
  void showsTheDoorWithoutOpeningIt() {
    var session = GivenSession.dated().days(30).made();
    var course = session.withCourse();
    var learner = session.withLearner();
    var coach = Given.user(PlatformRole.TEACHER);
    session.courseCoach(course, coach).manager(Given.user(PlatformRole.SESSION_ADMIN));
    read(learner, session, course)
        .statusCode(200)
        .body("session.title", equalTo(session.title()))
        .body("timeZone", equalTo("Europe/Paris"))
        .body("course.id", equalTo(course.toString()))
        .body("course.title", notNullValue())
        .body("locked", equalTo(false))
        .body("coaches.username", contains(coach.username()))
        .body("sessionCoaches", hasSize(0))
        .body("managers", hasSize(1))
        .body("roles", contains("LEARNER"))
        .body("access.reason", equalTo("DURATION_NOT_STARTED"))
        .body("firstEntryAt", nullValue())
        .body("lastVisitAt", nullValue());
    assertEquals(4, Statements.of(() -> read(learner, session, course)));
  }

  @Test
  void isFoundByTheCoursesCodeToo() {
    var session = GivenSession.open();
    var course = session.withCourse();
    var code = Given.unique("Intro.1");
    Given.sql("update course set code = ? where id = ?", code, course);
    As.user(session.withLearner())
        .get("/api/v1/me/sessions/" + session.id() + "/courses/" + code.toLowerCase())
        .then()
        .statusCode(200)
        .body("course.code", equalTo(code));
  }

  @Test
  void startsALearnersClockAtTheFirstVisitAlone() {
    var session = GivenSession.dated().days(30).made();
    var course = session.withCourse();
    var other = session.withCourse();
    var learner = session.withLearner();
    content(learner, session, course).statusCode(409).body("code", equalTo("enter-first"));
    read(learner, session, course)
        .body("startsDays.days", equalTo(30))
        .body("startsDays.end", equalTo("2026-04-14T12:00:00Z"));
    visit(learner, session, course)
        .statusCode(201)
        .header("Location", endsWith("/sessions/" + session.id() + "/courses/" + course))
        .body("count", equalTo(1))
        .body("firstEntryAt", equalTo("2026-03-15T12:00:00Z"))
        .body("access.reason", equalTo("DURATION_RUNNING"))
        .body("access.windowEnd", equalTo("2026-04-14T12:00:00Z"));
    content(learner, session, course).statusCode(200);
    content(learner, session, other).statusCode(409);
    Given.sql(
        "update first_entry set entered_at = ? where user_id = ?",
        java.time.Instant.parse("2026-03-10T00:00:00Z"),
        learner.id());
    visit(learner, session, course)
        .statusCode(200)
        .header("Location", nullValue())
        .body("count", equalTo(2))
        .body("firstEntryAt", equalTo("2026-03-10T00:00:00Z"));
    visit(learner, session, other)
        .statusCode(201)
        .body("firstEntryAt", equalTo("2026-03-10T00:00:00Z"));
    read(learner, session, course)
        .body("lastVisitAt", equalTo("2026-03-15T12:00:00Z"))
        .body("startsDays", nullValue());
  }

  @Test
  void saysInTheListWhichCoursesOneHasOpened() {
    var session = GivenSession.dated().made();
    var opened = session.withCourse();
    session.withCourse();
    var learner = session.withLearner();
    visit(session.withLearner(), session, opened).statusCode(201);
    visit(learner, session, opened).statusCode(201);
    As.user(learner)
        .get("/api/v1/me/sessions?view=CURRENT")
        .then()
        .body("items[0].courses.lastVisitAt", contains("2026-03-15T12:00:00Z", null));
    As.admin()
        .get("/api/v1/users/" + learner.username() + "/sessions?view=CURRENT")
        .then()
        .body("items[0].courses.lastVisitAt", contains("2026-03-15T12:00:00Z", null));
  }

  @Test
  void countsTwoFirstVisitsAtOnceAsOneEntry() {
    var session = GivenSession.dated().days(30).made();
    var courses = List.of(session.withCourse(), session.withCourse());
    var learner = session.withLearner();
    var visits =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> visit(learner, session, courses.get(i % 2)).extract().statusCode()))
            .toList();
    var statuses = visits.stream().map(CompletableFuture::join).toList();
    assertEquals(2, statuses.stream().filter(status -> status == 201).count());
    assertEquals(10, statuses.stream().filter(status -> status == 200).count());
    visit(learner, session, courses.get(0)).body("count", equalTo(7));
    assertEquals(1, Given.sql("delete from first_entry where user_id = ?", learner.id()));
  }

  @Test
  void startsNoClockForCoachesManagersAndAdministrators() {
    var session = GivenSession.dated().days(30).made();
    var course = session.withCourse();
    var coach = Given.user(PlatformRole.TEACHER);
    var manager = Given.user(PlatformRole.SESSION_ADMIN);
    session.coach(coach).manager(manager);
    for (var person : List.of(coach, manager, Given.user(PlatformRole.ADMIN))) {
      content(person, session, course).statusCode(409);
      visit(person, session, course).statusCode(201).body("firstEntryAt", nullValue());
      content(person, session, course).statusCode(200);
    }
    assertEquals(0, Given.sql("delete from first_entry where session_id = ?", session.id()));
    session.learner(coach);
    content(coach, session, course).statusCode(409).body("code", equalTo("enter-first"));
    visit(coach, session, course)
        .statusCode(200)
        .body("firstEntryAt", equalTo("2026-03-15T12:00:00Z"))
        .body("roles", contains("SESSION_COACH", "LEARNER"));
    content(coach, session, course).statusCode(200);
  }

  @Test
  void startsNoTimeForAReader() {
    var session = GivenSession.dated().access(null, "2026-03-01T00:00:00Z").made();
    var course = session.withCourse();
    visit(session.withLearner(), session, course)
        .statusCode(201)
        .body("access.level", equalTo("READ"))
        .body("firstEntryAt", nullValue());
  }

  @Test
  void refusesWithTheReasonAndTheInstant() {
    var session = GivenSession.dated().access("2026-03-20T00:00:00Z", null).made();
    var course = session.withCourse();
    var learner = session.withLearner();
    for (var answer : List.of(visit(learner, session, course), read(learner, session, course))) {
      answer
          .statusCode(403)
          .contentType("application/problem+json")
          .body("code", equalTo("access-not-started"))
          .body("from", equalTo("2026-03-20T00:00:00Z"))
          .body("access.level", equalTo("LIST"))
          .body("access.changesAt", equalTo("2026-03-20T00:00:00Z"));
    }
    content(learner, session, course).statusCode(403);
    assertEquals(0, Given.sql("delete from visit where session_id = ?", session.id()));
  }

  @Test
  void namesWhatIsOver() {
    var dated =
        GivenSession.dated()
            .access(null, "2026-03-01T00:00:00Z")
            .afterEnd(VisibilityAfterEnd.NOT_ACCESSIBLE)
            .made();
    var course = dated.withCourse();
    var learner = dated.withLearner();
    var coach = Given.user(PlatformRole.TEACHER);
    dated.coach(coach);
    visit(learner, dated, course).statusCode(403).body("code", equalTo("access-over"));
    visit(coach, dated, course)
        .statusCode(403)
        .body("code", equalTo("coach-access-over"))
        .body("until", equalTo("2026-03-01T00:00:00Z"));
    dated.extended(learner, "2026-03-10T00:00:00Z");
    visit(learner, dated, course)
        .statusCode(403)
        .body("code", equalTo("extension-over"))
        .body("until", equalTo("2026-03-10T00:00:00Z"));

    var byDays = GivenSession.dated().days(2).afterEnd(VisibilityAfterEnd.LISTED_ONLY).made();
    var other = byDays.withCourse();
    var late = byDays.withLearner();
    byDays.entered(late, "2026-03-10T00:00:00Z");
    visit(late, byDays, other)
        .statusCode(403)
        .body("code", equalTo("duration-over"))
        .body("until", equalTo("2026-03-12T00:00:00Z"));
  }

  @Test
  void isForbiddenOutsideTheCourseAndNotFoundByStrangers() {
    var session = GivenSession.open();
    var course = session.withCourse();
    var excluded = session.withCourse();
    var learner = session.withLearner();
    session.excluded(learner, excluded);
    read(learner, session, excluded)
        .statusCode(403)
        .body("code", equalTo("not-in-this-course"))
        .body("access.reason", equalTo("NO_ROLE"));
    visit(learner, session, excluded).statusCode(403);
    visit(learner, session, Given.course()).statusCode(404);
    read(Given.user(PlatformRole.LEARNER), session, course)
        .statusCode(404)
        .body("code", equalTo("session-not-found"));
    visit(Given.user(PlatformRole.TEACHER), session, course).statusCode(404);
    As.nobody().post(address(session, course) + "/visits").then().statusCode(401);
  }

  private static String address(GivenSession session, UUID course) {
    return "/api/v1/me/sessions/" + session.id() + "/courses/" + course;
  }

  private static ValidatableResponse read(User who, GivenSession session, UUID course) {
    return As.user(who).get(address(session, course)).then();
  }

  private static ValidatableResponse visit(User who, GivenSession session, UUID course) {
    return As.user(who).post(address(session, course) + "/visits").then();
  }

  private static ValidatableResponse content(User who, GivenSession session, UUID course) {
    return As.user(who)
        .get("/api/v1/me/sessions/" + session.id() + "/courses/" + course + "/items")
        .then();
  }
}
