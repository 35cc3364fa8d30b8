package org.lectern.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.Statements;
import org.lectern.access.words.VisibilityAfterEnd;
import org.lectern.identity.User;

/** It is noon of 15 March 2026. */
@QuarkusTest
class MyItemResourceTest {
  private final GivenSession session = GivenSession.running();
  private final UUID course = session.withCourse();
  private final UUID heading = GivenItem.section().title("Before you start").in(course);
  private final UUID welcome = GivenItem.page().title("Welcome").in(course);
  private final UUID rules = GivenItem.page().title("Rules").marked().dueAfter(3).in(course);
  private final UUID later = GivenItem.page().title("Later").opensAfter(40).in(course);
  private final UUID lab = GivenItem.external().title("Lab").in(course);
  private final User learner = session.withLearner();

  MyItemResourceTest() {
    Given.sql(
        "update enrollment set enrolled_at = ? where user_id = ?",
        Instant.parse("2026-02-20T10:00:00Z"),
        learner.id());
  }

  @Test
  void showsTheOutlineInOrderWithTheNextStep() {
    visit(learner);
    outline(learner)
        .body("items.id", contains(ids(heading, welcome, rules, later, lab)))
        .body(
            "items.state", contains(null, "NOT_STARTED", "NOT_STARTED", "NOT_OPEN", "NOT_STARTED"))
        .body("items.next", contains(false, true, false, false, false))
        .body("items.overdue", contains(false, false, true, false, false))
        .body("items[3].opensAt", equalTo("2026-04-10T00:00:00Z"))
        .body("page.hasMore", equalTo(false));
  }

  @Test
  void becomesDoneByBeingOpenedAndNotByTheOutline() {
    visit(learner);
    outline(learner).body("items[1].state", equalTo("NOT_STARTED"));
    open(learner, welcome)
        .statusCode(200)
        .body("item.state", equalTo("DONE"))
        .body("item.doneAt", equalTo("2026-03-15T12:00:00Z"))
        .body("previous", nullValue())
        .body("next.id", equalTo(rules.toString()));
    open(learner, rules).statusCode(200).body("item.state", equalTo("STARTED"));
    outline(learner)
        .body("items.state", contains(null, "DONE", "STARTED", "NOT_OPEN", "NOT_STARTED"))
        .body("items.next", contains(false, false, true, false, false));
  }

  @Test
  void isDoneAndNotDoneAsTheLearnerSays() {
    visit(learner);
    complete(learner, rules, true).statusCode(200).body("state", equalTo("DONE"));
    complete(learner, rules, true).statusCode(200);
    complete(learner, rules, false).statusCode(200).body("state", equalTo("NOT_STARTED"));
    complete(learner, welcome, true).statusCode(200).body("state", equalTo("DONE"));
    refused(complete(learner, welcome, false), 409, "completion-is-earned");
    refused(complete(learner, lab, true), 409, "completion-is-earned");
    refused(complete(learner, heading, true), 409, "completion-is-earned");
    refused(complete(learner, later, true), 403, "not-open-yet");
  }

  @Test
  void keepsWhatIsNotOpenYetFromLearnersAlone() {
    visit(learner);
    refused(open(learner, later), 403, "not-open-yet")
        .body("from", equalTo("2026-04-10T00:00:00Z"));
    var coach = Given.coach();
    session.courseCoach(course, coach);
    visit(coach);
    open(coach, later).statusCode(200).body("item.state", nullValue());
    opensForALearnerWhoCoaches();
  }

  private void opensForALearnerWhoCoaches() {
    var both = Given.coach();
    session.learner(both).courseCoach(course, both);
    visit(both);
    open(both, later).statusCode(200);
  }

  @Test
  void keepsNothingOfThoseWhoDoNotLearn() {
    var coach = Given.coach();
    session.coach(coach);
    visit(coach);
    open(coach, welcome).statusCode(200).body("item.state", nullValue());
    refused(complete(coach, rules, true), 403, "not-a-learner");
    assertEquals(
        List.of(), Given.column("select user_id from item_state where item_id = ?", welcome));
  }

  @Test
  void isForThoseWhoHaveOpenedTheCourse() {
    refused(outline(learner), 409, "enter-first");
    refused(open(learner, welcome), 409, "enter-first");
    refused(complete(learner, rules, true), 409, "enter-first");
    outline(Given.learner()).statusCode(404);
  }

  @Test
  void keepsNothingOnceOneMayOnlyRead() {
    var over = GivenSession.between("2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z");
    over.withCourse(course);
    var late = over.withLearner();
    var door = "/api/v1/me/sessions/%s/courses/%s".formatted(over.id(), course);
    As.user(late).post(door + "/visits").then().statusCode(201);
    As.user(late)
        .get(door + "/items/" + welcome)
        .then()
        .statusCode(200)
        .body("item.state", equalTo("NOT_STARTED"))
        .body("access.level", equalTo("READ"));
    As.user(late)
        .body("{\"done\": true}")
        .put(door + "/items/" + rules + "/completion")
        .then()
        .statusCode(403)
        .body("code", equalTo("access-over"))
        .body("until", equalTo("2026-03-01T00:00:00Z"));
    over.set("visibility_after_end", VisibilityAfterEnd.LISTED_ONLY.name());
    As.user(late).get(door + "/items").then().statusCode(403);
  }

  @Test
  void notesTheTimeInGapsOfAtMostTenMinutes() {
    visit(learner);
    outline(learner);
    assertEquals(List.of(0), time());
    asIfLastAt("2026-03-15T11:59:30Z");
    outline(learner);
    assertEquals(List.of(0), time());
    asIfLastAt("2026-03-15T11:55:00Z");
    open(learner, welcome);
    assertEquals(List.of(300), time());
    asIfLastAt("2026-03-15T11:49:59Z");
    open(learner, welcome);
    assertEquals(List.of(300), time());
  }

  private void asIfLastAt(String instant) {
    Given.sql(
        "update course_time set last_at = cast(? as timestamptz) where user_id = ?",
        instant,
        learner.id());
  }

  private List<Integer> time() {
    return Given.column("select seconds from course_time where user_id = ?", learner.id());
  }

  @Test
  void takesThreeStatementsForAnOutlineOfSixty() {
    for (int i = 0; i < 60; i++) GivenItem.page().in(course);
    visit(learner);
    var as = As.user(learner);
    as.get(door() + "/items").then().statusCode(200);
    assertEquals(3, Statements.of(() -> as.get(door() + "/items").then().statusCode(200)));
  }

  @Test
  void hidesWhatTheCourseOrTheSessionHides() {
    var hidden = GivenItem.page().hidden().in(course);
    var own = GivenItem.page().after(welcome).in(session, course);
    var elsewhere = GivenSession.running();
    elsewhere.withCourse(course);
    var foreign = GivenItem.page().in(elsewhere, course);
    Given.sql(
        "insert into item_in_session (session_id, item_id, hidden, files, base_version, version)"
            + " values (?, ?, true, '{}', 0, 0)",
        session.id(),
        rules);
    visit(learner);
    outline(learner).body("items.id", contains(ids(heading, welcome, own, later, lab)));
    for (var gone : List.of(hidden, rules, foreign, UUID.randomUUID())) {
      open(learner, gone).statusCode(404);
      complete(learner, gone, true).statusCode(404);
    }
  }

  @Test
  void keepsEverythingWhateverLeavesAndComesBack() {
    visit(learner);
    open(learner, welcome).statusCode(200);
    complete(learner, rules, true).statusCode(200);
    var manager = As.admin();
    var address = "/api/v1/sessions/" + session.id();
    session.withCourse();
    manager.delete(address + "/courses/" + course).then().statusCode(200);
    outline(learner).statusCode(404);
    manager.body("{}").put(address + "/courses/" + course).then().statusCode(200);
    assertAllIsDone();
    var seat = address + "/enrollments/" + learner.username();
    manager.delete(seat).then().statusCode(200);
    outline(learner).statusCode(404);
    manager.body("{}").put(seat).then().statusCode(200);
    assertAllIsDone();
    outline(learner)
        .body("items.find { it.title == 'Rules' }.dueAt", equalTo("2026-03-04T23:59:59Z"));
    var excluded = "{\"excludedCourses\": [\"%s\"]}".formatted(course);
    manager.body(excluded).put(seat).then().statusCode(200);
    outline(learner).statusCode(403);
    manager.body("{\"excludedCourses\": []}").put(seat).then().statusCode(200);
    assertAllIsDone();
  }

  private void assertAllIsDone() {
    outline(learner)
        .statusCode(200)
        .body("items.find { it.title == 'Welcome' }.state", equalTo("DONE"))
        .body("items.find { it.title == 'Rules' }.state", equalTo("DONE"));
  }

  private String door() {
    return "/api/v1/me/sessions/%s/courses/%s".formatted(session.id(), course);
  }

  private void visit(User who) {
    As.user(who).post(door() + "/visits").then().statusCode(201);
  }

  private ValidatableResponse outline(User who) {
    return As.user(who).get(door() + "/items").then();
  }

  private ValidatableResponse open(User who, UUID item) {
    return As.user(who).get(door() + "/items/" + item).then();
  }

  private ValidatableResponse complete(User who, UUID item, boolean done) {
    return As.user(who)
        .body("{\"done\": %s}".formatted(done))
        .put(door() + "/items/" + item + "/completion")
        .then();
  }

  private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
    return answer.statusCode(status).body("code", equalTo(code));
  }

  private static String[] ids(UUID... items) {
    return List.of(items).stream().map(UUID::toString).toArray(String[]::new);
  }
}
