package org.lectern.scoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.Statements;
import org.lectern.identity.User;

/** It is noon of 15 March 2026. */
@QuarkusTest
class ResultBatchTest {
  private final User manager = Given.manager();
  private final GivenSession session = GivenSession.running().manager(manager);
  private final String code = Given.unique("SAFETY");
  private final UUID course = session.withCourse(code);
  private final UUID test =
      GivenItem.external().title("Safety test").externalId("safety-test").passMark(80).in(course);
  private final UUID page = GivenItem.page().title("Welcome").in(course);
  private final User ada = session.withLearner();
  private final User ben = session.withLearner();

  @Test
  void findsTheItemByIdExternalIdOrTitleAndIsIdempotent() {
    var third = session.withLearner();
    var items =
        item(course.toString(), test.toString(), ada, "82.5")
            + item(code.toLowerCase(), "safety-test", ben, "70")
            + item(code, " safety  TEST", third, "91");
    batch("ATOMIC", items)
        .statusCode(200)
        .body("applied", equalTo(true))
        .body("counts.created", equalTo(3))
        .body("items.outcome", contains("CREATED", "CREATED", "CREATED"))
        .body("items.user", contains(ada.username(), ben.username(), third.username()))
        .body("warnings", empty());
    batch("ATOMIC", items)
        .body("applied", equalTo(false))
        .body("items.outcome", contains("UNCHANGED", "UNCHANGED", "UNCHANGED"));
    batch("ATOMIC", item(code, "safety-test", ben, "71"))
        .body("items.outcome", contains("UPDATED"));
    As.user(manager)
        .get(session.address() + "/history")
        .then()
        .body("items.kind", contains("RESULTS_IMPORTED", "RESULTS_IMPORTED"))
        .body("items.to", contains("new 0, changed 1", "new 3, changed 0"))
        .body("items.subject", contains(nullValue(), nullValue()));
  }

  @Test
  void keepsTheGoodOnesOrNone() {
    GivenItem.external().title("Twice").in(course);
    GivenItem.external().title("TWICE").in(session, course);
    session.learner(manager);
    var future = "\"at\": \"2026-03-16T00:00:00Z\", ";
    var items =
        item(code, "safety-test", ada, "82.5")
            + item(code, "twice", ada, "1")
            + item(code, "Nowhere", ada, "1")
            + item(code, "Welcome", ada, "1")
            + item(code, "safety-test", Given.learner(), "1")
            + item("NOWHERE", "safety-test", ada, "1")
            + item(code, "safety-test", manager, "1")
            + item(code, "safety-test", ben, "1").replace("\"score\"", future + "\"score\"")
            + item(code, test.toString(), ada, "1");
    var codes =
        new String[] {
          "ambiguous-item",
          "unknown-item",
          "takes-no-score",
          "not-in-the-course",
          "unknown-course",
          "own-work",
          "in-the-future",
          "duplicate-result"
        };
    batch("ATOMIC", items).statusCode(422).body("errors.code", containsInAnyOrder(codes));
    assertEquals(List.of(0L), count());
    batch("BEST_EFFORT", items)
        .statusCode(200)
        .body("counts.created", equalTo(1))
        .body("counts.failed", equalTo(8))
        .body("items.code.findAll { it != null }", contains(codes))
        .body("items[1].detail", startsWith("2 items of the outline"));
    assertEquals(List.of(1L), count());
  }

  @Test
  void listsWhatIsWrongWithItsMembers() {
    batch(
            "ATOMIC",
            "{}, null, {\"course\": \"a\", \"item\": \"b\", \"user\": \"c\", \"score\": 101},")
        .statusCode(422)
        .body(
            "errors.pointer",
            contains(
                "/items/0/course",
                "/items/0/item",
                "/items/0/user",
                "/items/0/score",
                "/items/1",
                "/items/2/score"));
    As.user(manager).body("{\"items\": []}").post(address()).then().statusCode(422);
    var many = IntStream.range(0, 501).mapToObj(i -> item(code, "safety-test", ada, "1"));
    batch("ATOMIC", many.collect(Collectors.joining()))
        .statusCode(422)
        .body("errors.code", contains("too-many"));
  }

  @Test
  void looksWithoutWritingInADryRun() {
    var body =
        "{\"dryRun\": true, \"items\": [%s, %s]}"
            .formatted(
                item(code, "safety-test", ada, "82.5").replaceAll(",$", ""),
                item(code, "safety-test", Given.learner(), "1").replaceAll(",$", ""));
    As.user(manager)
        .body(body)
        .post(address())
        .then()
        .statusCode(200)
        .body("items.outcome", contains("CREATED", "FAILED"))
        .body("applied", equalTo(false));
    assertEquals(List.of(0L), count());
  }

  @Test
  void asksForEachCourseWhetherItIsTheCallersToMark() {
    var coach = Given.coach();
    var other = Given.unique("TOOLS");
    GivenItem.external().externalId("tools-test").in(session.withCourse(other));
    session.courseCoach(course, coach);
    var items = item(code, "safety-test", ada, "82.5") + item(other, "tools-test", ada, "60");
    batch(coach, "BEST_EFFORT", items)
        .statusCode(200)
        .body("items.outcome", contains("CREATED", "FAILED"))
        .body("items[1].code", equalTo("not-with-this-role"));
    batch(ada, "BEST_EFFORT", items).statusCode(403).body("code", equalTo("not-with-this-role"));
    batch(Given.coach(), "BEST_EFFORT", items).statusCode(404);
  }

  @Test
  void keepsTheScoresOfWhatIsHiddenAndSaysWhich() {
    GivenItem.external().title("Later").externalId("later").hidden().in(course);
    batch("ATOMIC", item(code, "safety-test", ada, "1") + item(code, "later", ada, "1"))
        .statusCode(200)
        .body("items.outcome", contains("CREATED", "CREATED"))
        .body("warnings.code", contains("item-hidden"))
        .body("warnings.pointer", contains("/items/1/item"));
  }

  @Test
  void takesTheSameNumberOfStatementsForAnyNumber() {
    var people = IntStream.range(0, 40).mapToObj(i -> session.withLearner()).toList();
    batch("ATOMIC", item(code, "Safety test", ada, "1"));
    var one = Statements.of(() -> batch("ATOMIC", item(code, "Safety test", ben, "1")));
    var items =
        people.stream()
            .map(each -> item(code, "Safety test", each, "1"))
            .collect(Collectors.joining());
    assertEquals(one, Statements.of(() -> batch("ATOMIC", items).statusCode(200)));
  }

  private static String item(String course, String item, User user, String score) {
    return "{\"course\": \"%s\", \"item\": \"%s\", \"user\": \"%s\", \"score\": %s},"
        .formatted(course, item, user.username(), score);
  }

  private ValidatableResponse batch(String mode, String items) {
    return batch(manager, mode, items);
  }

  private ValidatableResponse batch(User by, String mode, String items) {
    var list = items.substring(0, items.length() - 1);
    return As.user(by)
        .body("{\"mode\": \"%s\", \"items\": [%s]}".formatted(mode, list))
        .post(address())
        .then();
  }

  private String address() {
    return session.address() + "/results/batch";
  }

  private List<Long> count() {
    return Given.column("select count(*) from result where session_id = ?", session.id());
  }
}
