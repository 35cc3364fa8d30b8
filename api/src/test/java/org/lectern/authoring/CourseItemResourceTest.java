package org.lectern.authoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.identity.User;

/** It is noon of 15 March 2026. */
@QuarkusTest
class CourseItemResourceTest {
  private final User author = Given.coach();
  private final UUID course = Given.courseOf(author).id();
  private final String items = "/api/v1/courses/" + course + "/items";

  @Test
  void isAddedWithWhatIsUsualForItsKind() {
    add("{'kind': 'PAGE', 'title': 'Welcome'}")
        .statusCode(201)
        .body("completion", equalTo("VIEWED"))
        .body("required", equalTo(true))
        .body("weight", equalTo(null))
        .body("position", equalTo(1));
    add("{'kind': 'EXTERNAL', 'title': 'Lab', 'url': 'https://lab.example.org'}")
        .body("completion", equalTo("PASSED"))
        .body("weight", equalTo(1.0f));
    add("{'kind': 'SECTION', 'title': 'At the end'}")
        .body("completion", equalTo(null))
        .body("required", equalTo(null));
  }

  @Test
  void standsWhereItWasPut() {
    var first = made("{'kind': 'PAGE', 'title': 'One'}");
    made("{'kind': 'PAGE', 'title': 'Three'}");
    made("{'kind': 'PAGE', 'title': 'Two', 'after': '%s'}".formatted(first));
    made("{'kind': 'PAGE', 'title': 'Zero', 'after': null}");
    list().body("items.title", contains("Zero", "One", "Two", "Three"));
    add("{'kind': 'PAGE', 'title': 'x', 'after': '%s'}".formatted(UUID.randomUUID()))
        .statusCode(422)
        .body("errors.pointer", contains("/after"));
  }

  @Test
  void keepsMarkdownExactlyAsWritten() {
    var body = "    code first\r\n\r\n# Title \u00a0\n\t* a\n\n";
    var item =
        as().body(Map.of("kind", "PAGE", "title", "  Spaces  ", "body", body))
            .post(items)
            .then()
            .statusCode(201)
            .body("title", equalTo("Spaces"))
            .body("body", equalTo(body))
            .extract()
            .<String>path("id");
    as().get(items + "/" + item).then().body("body", equalTo(body));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'kind': 'NOTE', 'title': 'x'}                                              | /kind           | unknown-value
          {'title': 'x'}                                                              | /kind           | required
          {'kind': 'PAGE'}                                                            | /title          | required
          {'kind': 'PAGE', 'title': 'x', 'url': 'https://a.example'}                  | /url            | not-of-this-kind
          {'kind': 'PAGE', 'title': 'x', 'weight': 2}                                 | /weight         | not-of-this-kind
          {'kind': 'SECTION', 'title': 'x', 'required': true}                         | /required       | not-of-this-kind
          {'kind': 'SECTION', 'title': 'x', 'dueAfterDays': 1}                        | /dueAfterDays   | not-of-this-kind
          {'kind': 'LINK', 'title': 'x'}                                              | /url            | required
          {'kind': 'LINK', 'title': 'x', 'url': 'javascript:alert(1)'}                | /url            | not-a-web-address
          {'kind': 'LINK', 'title': 'x', 'url': 'www.example.org'}                    | /url            | not-a-web-address
          {'kind': 'LINK', 'title': 'x', 'url': 'https://'}                           | /url            | not-a-web-address
          {'kind': 'LINK', 'title': 'x', 'url': 'https://a b.example'}                | /url            | not-a-web-address
          {'kind': 'FILE', 'title': 'x'}                                              | /file           | required
          {'kind': 'PAGE', 'title': 'x', 'completion': 'PASSED'}                      | /completion     | not-of-this-kind
          {'kind': 'PAGE', 'title': 'x', 'passMark': 50}                              | /passMark       | not-of-this-kind
          {'kind': 'EXTERNAL', 'title': 'x', 'url': 'https://a.example', 'passMark': 101} | /passMark   | out-of-range
          {'kind': 'EXTERNAL', 'title': 'x', 'url': 'https://a.example', 'weight': -1}    | /weight     | out-of-range
          {'kind': 'PAGE', 'title': 'x', 'opensAfterDays': 5, 'dueAfterDays': 4}      | /opensAfterDays | opens-after-due
          {'kind': 'PAGE', 'title': 'x', 'opensAfterDays': 3651}                      | /opensAfterDays | days-out-of-range
          {'kind': 'PAGE', 'title': 'x', 'dueAfterDays': -1}                          | /dueAfterDays   | days-out-of-range
          {'kind': 'PAGE', 'title': 'x', 'quiz': {}}                                  | /quiz           | not-of-this-kind
          {'kind': 'PAGE', 'title': 'x', 'package': {}}                               | /package        | unknown-member
          {'kind': 'PAGE', 'title': 'x', 'maxPoints': 5}                              | /maxPoints      | not-of-this-kind
          {'kind': 'PAGE', 'title': 'x', 'allowed': ['TEXT']}                         | /allowed        | not-of-this-kind
          {'kind': 'QUIZ', 'title': 'x'}                                              | /quiz           | required
          {'kind': 'QUIZ', 'title': 'x', 'quiz': {'questions': []}}                   | /quiz/questions | required
          {'kind': 'QUIZ', 'title': 'x', 'quiz': {'feedback': 'AFTER_DUE', 'questions': []}} | /quiz/feedback | required
          {'kind': 'QUIZ', 'title': 'x', 'body': 'x'}                                 | /body           | not-of-this-kind
          {'kind': 'ASSIGNMENT', 'title': 'x', 'completion': 'PASSED'}                | /passMark       | required
          {'kind': 'ASSIGNMENT', 'title': 'x', 'maxPoints': 0}                        | /maxPoints      | out-of-range
          {'kind': 'ASSIGNMENT', 'title': 'x', 'allowed': []}                         | /allowed        | required
          {'kind': 'ASSIGNMENT', 'title': 'x', 'quiz': {'questions': []}}             | /quiz           | not-of-this-kind
          """)
  void isRefusedWithThePlaceOfTheFault(String body, String pointer, String code) {
    add(body)
        .statusCode(422)
        .body("errors.pointer", hasItem(pointer))
        .body("errors.code", hasItem(code));
    list().body("items", hasSize(0));
  }

  @Test
  void anAssignmentComesBackAsItWasMade() {
    add("{'kind': 'ASSIGNMENT', 'title': 'Essay', 'body': 'Write', 'allowed': ['FILES'], 'maxPoints': 20}")
        .statusCode(201);
    var usual = made("{'kind': 'ASSIGNMENT', 'title': 'Usual'}");
    read(usual)
        .body("allowed", contains("TEXT", "FILES"))
        .body("maxPoints", equalTo(100))
        .body("completion", equalTo("SUBMITTED"))
        .body("weight", equalTo(1.0f))
        .body("quiz", nullValue());
  }

  @Test
  void aQuizComesBackWithWhatIsUsualAndNames() {
    var quiz =
        made(
            "{'kind': 'QUIZ', 'title': 'Check', 'quiz': {'questions': ["
                + "{'kind': 'TRUE_FALSE', 'text': 'Is it?', 'correct': false},"
                + "{'kind': 'SINGLE', 'text': 'Which?', 'choices':"
                + " [{'text': 'A', 'correct': true}, {'text': 'B'}]}]}}");
    read(quiz)
        .body("quiz.counts", equalTo("BEST"))
        .body("quiz.feedback", equalTo("AFTER_SUBMISSION"))
        .body("quiz.attempts", nullValue())
        .body("quiz.questions.id", contains("1", "2"))
        .body("quiz.questions.points", contains(1.0f, 1.0f))
        .body("quiz.questions[1].choices.id", contains("1", "2"))
        .body("quiz.questions[1].choices.correct", contains(true, false))
        .body("allowed", nullValue())
        .body("maxPoints", nullValue());
  }

  @Test
  void changesWhatIsSentAndNothingElse() {
    var item = made("{'kind': 'PAGE', 'title': 'Rules', 'body': 'Old', 'dueAfterDays': 3}");
    patch(item, "{'title': 'House rules', 'dueAfterDays': null, 'hidden': true}")
        .statusCode(200)
        .body("title", equalTo("House rules"))
        .body("body", equalTo("Old"))
        .body("dueAfterDays", equalTo(null))
        .body("hidden", equalTo(true));
    patch(item, "{'url': 'https://a.example'}").statusCode(422);
    patch(item, "{'kind': 'LINK'}").statusCode(422);
    as().get(items + "/" + item).then().body("title", equalTo("House rules"));
  }

  @Test
  void letsTheSecondOfTwoAuthorsKnow() {
    var item = made("{'kind': 'PAGE', 'title': 'Rules'}");
    var seen = as().get(items + "/" + item).header("ETag");
    for (var status : List.of(200, 412)) {
      as().header("If-Match", seen)
          .body("{\"title\": \"Rules %d\"}".formatted(status))
          .patch(items + "/" + item)
          .then()
          .statusCode(status);
    }
  }

  @Test
  void saysWhomAChangeReaches() {
    var item = UUID.fromString(made("{'kind': 'PAGE', 'title': 'Rules'}"));
    var running = GivenSession.running();
    var other = GivenSession.running();
    for (var session :
        List.of(running, other, GivenSession.between("2026-04-01T00:00:00Z", null))) {
      session.withCourse(course);
    }
    Given.sql(
        "insert into item_in_session (session_id, item_id, hidden, files, base_version, version)"
            + " values (?, ?, true, '{}', 0, 0)",
        other.id(),
        item);
    hasWorked(running, running.withLearner(), item);
    var third = running.withLearner();
    hasWorked(running, third, item);
    running
        .scored(third, course, item, 50, null)
        .scored(running.withLearner(), course, item, 60, null);
    as().get(items + "/" + item)
        .then()
        .body("reach.runningSessions", equalTo(1))
        .body("reach.learnersWithWork", equalTo(3));
  }

  @Test
  void isDeletedOnlyWhereNobodyHasWorkedOnIt() {
    var item = made("{'kind': 'PAGE', 'title': 'Rules'}");
    var session = GivenSession.running();
    session.withCourse(course);
    hasWorked(session, session.withLearner(), UUID.fromString(item));
    as().delete(items + "/" + item)
        .then()
        .statusCode(409)
        .body("code", equalTo("item-has-work"))
        .body("sessions[0].session.title", equalTo(session.title()))
        .body("sessions[0].learners", equalTo(1));
    Given.sql("delete from item_state where item_id = ?", UUID.fromString(item));
    session.scored(session.withLearner(), course, UUID.fromString(item), 50, null);
    as().delete(items + "/" + item).then().statusCode(409).body("sessions[0].learners", equalTo(1));
    Given.sql("delete from result where item_id = ?", UUID.fromString(item));
    as().delete(items + "/" + item + "?dryRun=true").then().statusCode(200);
    as().delete(items + "/" + item).then().body("goes.what", contains("items"));
    list().body("items", hasSize(0));
  }

  @Test
  void handsWhatStandsAfterItToTheOneBefore() {
    var first = made("{'kind': 'PAGE', 'title': 'One'}");
    var second = made("{'kind': 'PAGE', 'title': 'Two'}");
    var session = GivenSession.running();
    session.withCourse(course);
    var own = GivenItem.page().after(UUID.fromString(first)).in(session, course);
    var moved = GivenItem.page().after(UUID.fromString(second)).in(session, course);
    as().delete(items + "/" + second).then().statusCode(200);
    As.admin()
        .get("/api/v1/sessions/%s/courses/%s/items".formatted(session.id(), course))
        .then()
        .body("items.id", contains(first, own.toString(), moved.toString()))
        .body("items.after", contains(null, first, first));
    as().delete(items + "/" + first).then().statusCode(200);
    As.admin()
        .get("/api/v1/sessions/%s/courses/%s/items".formatted(session.id(), course))
        .then()
        .body("items.id", contains(own.toString(), moved.toString()))
        .body("items.after", contains(null, null));
  }

  @Test
  void isPutInOrderWithAllOthersOrNotAtAll() {
    var one = made("{'kind': 'PAGE', 'title': 'One'}");
    var two = made("{'kind': 'PAGE', 'title': 'Two'}");
    var order = "/api/v1/courses/" + course + "/item-order";
    var seen = as().get(order).header("ETag");
    as().body(Map.of("items", List.of(two, one)))
        .header("If-Match", seen)
        .put(order)
        .then()
        .statusCode(200)
        .body("items", contains(two, one));
    as().body(Map.of("items", List.of(one, two)))
        .header("If-Match", seen)
        .put(order)
        .then()
        .statusCode(412);
    as().body(Map.of("items", List.of(one, one, UUID.randomUUID())))
        .put(order)
        .then()
        .statusCode(422)
        .body("errors.code", containsInAnyOrder("duplicate-item", "unknown-item", "missing-item"));
    list().body("items.id", contains(two, one));
  }

  @Test
  void hasAnExternalIdOfItsOwn() {
    var one = made("{'kind': 'PAGE', 'title': 'One', 'externalId': 'p-1'}");
    add("{'kind': 'PAGE', 'title': 'Two', 'externalId': 'p-1'}")
        .statusCode(409)
        .body("errors.pointer", contains("/externalId"));
    patch(one, "{'externalId': 'p-1'}").statusCode(200);
    var session = GivenSession.running();
    session.withCourse(course);
    var mine = "{\"kind\": \"PAGE\", \"title\": \"x\", \"externalId\": \"s-1\"}";
    As.admin()
        .body(mine)
        .post("/api/v1/sessions/%s/courses/%s/items".formatted(session.id(), course))
        .then()
        .statusCode(201);
    add("{'kind': 'PAGE', 'title': 'Two', 'externalId': 's-1'}").statusCode(409);
  }

  @Test
  void isOneOfFiveHundredAtMost() {
    Given.sql(
        """
        insert into item (id, course_id, kind, title, required, completion, files, hidden, position,
          content_version, created_at, changed_at, version)
        select gen_random_uuid(), ?, 'PAGE', 'Page ' || n, true, 'VIEWED', '{}', false, n, 0, now(),
          now(), 0
        from generate_series(1, 500) n""",
        course);
    add("{'kind': 'PAGE', 'title': 'The 501st'}")
        .statusCode(409)
        .body("code", equalTo("outline-full"));
    list().body("items", hasSize(500)).body("page.hasMore", equalTo(false));
    as().get(items + "?limit=200").then().body("items", hasSize(200));
  }

  @Test
  void isForItsAuthorsAlone() {
    for (var other : List.of(As.teacher(), As.sessionAdmin())) {
      other.get(items).then().statusCode(403).body("code", equalTo("not-your-course"));
    }
    As.learner().get(items).then().statusCode(403);
    As.admin().get(items).then().statusCode(200);
    var foreign = GivenItem.page().in(Given.course());
    as().get(items + "/" + foreign).then().statusCode(404);
    patch(foreign.toString(), "{'title': 'x'}").statusCode(404);
    as().delete(items + "/" + foreign).then().statusCode(404);
    assertEquals(List.of(1L), Given.column("select count(*) from item where id = ?", foreign));
  }

  private static void hasWorked(GivenSession session, User learner, UUID item) {
    Given.sql(
        "insert into item_state (session_id, course_id, user_id, item_id, done_at)"
            + " select ?, course_id, ?, id, now() from item where id = ?",
        session.id(),
        learner.id(),
        item);
  }

  private RequestSpecification as() {
    return As.user(author);
  }

  private ValidatableResponse list() {
    return as().get(items).then().statusCode(200);
  }

  private ValidatableResponse add(String body) {
    return as().body(body.replace('\'', '"')).post(items).then();
  }

  private String made(String body) {
    return add(body).statusCode(201).extract().path("id");
  }

  private ValidatableResponse read(String item) {
    return as().get(items + "/" + item).then().statusCode(200);
  }

  private ValidatableResponse patch(String item, String body) {
    return as().contentType("application/merge-patch+json")
        .body(body.replace('\'', '"'))
        .patch(items + "/" + item)
        .then();
  }
}
