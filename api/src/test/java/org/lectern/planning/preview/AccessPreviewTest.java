package org.lectern.planning.preview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.Statements;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.words.VisibilityAfterEnd;
import org.lectern.identity.User;
import org.lectern.planning.Plan;

@QuarkusTest
class AccessPreviewTest {

  @Test
  void saysWhatDatesWouldMean() {
    preview(Given.manager(), dates())
        .statusCode(200)
        .body("effectiveCoachStart", equalTo("2026-03-01T07:00:00Z"))
        .body("effectiveCoachEnd", equalTo("2026-07-30T16:00:00Z"))
        .body("warnings.code", contains("display-over-before-access-ends"))
        .body("warnings[0].mend.pointer", equalTo("/displayEnd"))
        .body("warnings[0].mend.value", equalTo("2026-06-30T16:00:00Z"))
        .body(
            "phases.learners.from",
            contains(
                null,
                "2026-03-01T07:00:00Z",
                "2026-05-31T22:00:00.000001Z",
                "2026-06-30T16:00:00.000001Z"))
        .body("phases.learners.access.level", contains("LIST", "TAKE_PART", "TAKE_PART", "READ"))
        .body("phases.learners.access.view", contains("UPCOMING", "CURRENT", null, null))
        .body("phases.coaches.access.level", contains("LIST", "TEACH", "READ"))
        .body("phases.you.from", contains(nullValue()))
        .body("phases.you.access.reason", contains("MANAGER"));
    preview(Given.user(PlatformRole.ADMIN), Map.of())
        .body("warnings", empty())
        .body("phases.you.access.reason", contains("ADMIN"));
  }

  @Test
  void takesTheCallerForWhatTheyAreInTheSession() {
    var manager = Given.manager();
    var session = GivenSession.open().manager(manager).coach(manager);
    var asked = dates();
    asked.put("session", session.id());
    asked.put("hasSessionCoach", false);
    preview(manager, asked)
        .statusCode(200)
        .body("phases.you.access.reason", contains("MANAGER", "COACH_WINDOW_OPEN", "MANAGER"))
        .body(
            "warnings.code",
            containsInAnyOrder("display-over-before-access-ends", "no-session-coach"));
    preview(Given.manager(), asked).statusCode(404);
    assertEquals(3, Statements.of(() -> preview(manager, asked).statusCode(200)));
  }

  @Test
  void takesFromTheSessionWhatTheRequestLeavesOut() {
    var manager = Given.manager();
    var session =
        GivenSession.dated()
            .column("time_zone", "Asia/Kolkata")
            .afterEnd(VisibilityAfterEnd.LISTED_ONLY)
            .made()
            .manager(manager);
    var asked =
        Map.of(
            "session",
            session.id(),
            "accessStart",
            "2026-03-29T00:00:00Z",
            "accessEnd",
            "2026-04-30T00:00:00Z",
            "coachDaysBefore",
            1);
    preview(manager, asked)
        .statusCode(200)
        .body("effectiveCoachStart", equalTo("2026-03-28T00:00:00Z"))
        .body("phases.learners.access.level", contains("LIST", "TAKE_PART", "LIST"))
        .body("warnings.code", contains("no-session-coach"));
    session.coach(Given.coach());
    preview(manager, asked).body("warnings", empty());
  }

  @Test
  void everyPhaseIsAnotherAnswerThanTheOneBefore() {
    var coach = Given.user(PlatformRole.TEACHER);
    var session =
        GivenSession.dated()
            .access("2026-01-01T00:00:00Z", "2027-06-01T00:00:00Z")
            .display(null, "2027-03-01T00:00:00Z")
            .made()
            .coach(coach)
            .learner(coach);
    phases(coach, session)
        .body("you.from", contains(null, "2026-01-01T00:00:00Z", "2027-06-01T00:00:00.000001Z"));
  }

  @Test
  void namesTheDatesAtFaultLikeTheSavingWould() {
    preview(
            Given.manager(),
            Map.of("accessStart", "2026-03-02T00:00:00Z", "accessEnd", "2026-03-01T00:00:00Z"))
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/accessStart", "/accessEnd"));
    preview(Given.manager(), Map.of("durationDays", -1, "timeZone", "Mars/Olympus"))
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/durationDays", "/timeZone"));
    preview(Given.manager(), Map.of("accessStart", "2026-03-02T00:00:00"))
        .statusCode(422)
        .body("errors.pointer", contains("/accessStart"));
  }

  @Test
  void tellsThePhasesOfASessionToThoseWhoReadItsPage() {
    var session =
        GivenSession.dated().access("2026-03-01T00:00:00Z", "2026-03-20T00:00:00Z").made();
    var coach = Given.user(PlatformRole.TEACHER);
    session.coach(coach);
    phases(coach, session)
        .statusCode(200)
        .body("learners.access.level", contains("LIST", "TAKE_PART", "READ"))
        .body("you.access.level", contains("LIST", "TEACH", "READ"));
    phases(session.withLearner(), session).statusCode(403);
    phases(Given.manager(), session).statusCode(404);
    assertEquals(1, Statements.of(() -> phases(coach, session).statusCode(200)));
  }

  /** The onboarding session, listed a month less than it is open. */
  private static Map<String, Object> dates() {
    return new LinkedHashMap<>(
        Map.of(
            "timeZone",
            "Europe/Paris",
            "displayEnd",
            "2026-06-01T00:00:00+02:00",
            "accessStart",
            "2026-03-01T08:00:00+01:00",
            "accessEnd",
            "2026-06-30T18:00:00+02:00",
            "coachDaysAfter",
            30));
  }

  private static ValidatableResponse preview(User who, Map<String, ?> body) {
    return As.user(who).body(body).post("/api/v1/access-previews").then();
  }

  private static ValidatableResponse phases(User who, GivenSession session) {
    return As.user(who).get(Plan.SESSIONS + "/" + session.id() + "/access-phases").then();
  }
}
