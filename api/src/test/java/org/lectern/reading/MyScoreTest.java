package org.lectern.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.identity.User;

/** What learners see of the scores that others report for them. It is noon of 15 March 2026. */
@QuarkusTest
class MyScoreTest {
  private final User manager = Given.manager();
  private final GivenSession session = GivenSession.running().manager(manager);
  private final UUID course = session.withCourse();
  private final UUID test = GivenItem.external().title("Test").passMark(80).in(course);
  private final User learner = session.withLearner();

  MyScoreTest() {
    GivenItem.page().title("Welcome").in(course);
  }

  @BeforeEach
  void open() {
    visit(learner);
  }

  @Test
  void makesTheItemDoneOnceItPasses() {
    push("{\"score\": 79}");
    outline()
        .body("items.state", contains("NOT_STARTED", "NOT_STARTED"))
        .body("items.score", contains(79f, null))
        .body("items.next", contains(true, false));
    push("{\"score\": 82.25, \"at\": \"2026-03-10T08:00:00Z\"}");
    outline()
        .body("items.state", contains("DONE", "NOT_STARTED"))
        .body("items.score", contains(82.25f, null))
        .body("items[0].doneAt", equalTo("2026-03-10T08:00:00Z"))
        .body("items.next", contains(false, true));
    read(test)
        .statusCode(200)
        .body("item.state", equalTo("DONE"))
        .body("item.score", equalTo(82.25f))
        .body("passMark", equalTo(80));
    As.user(manager).delete(result()).then().statusCode(200);
    outline()
        .body("items.state", contains("STARTED", "NOT_STARTED"))
        .body("items.score", contains(nullValue(), nullValue()))
        .body("items[0].doneAt", nullValue());
  }

  @Test
  void staysDoneWhateverTheItemAsksLater() {
    push("{\"score\": 85}");
    Given.sql("update item set pass_mark = 90 where id = ?", test);
    outline().body("items[0].state", equalTo("DONE"));
    Given.sql("update item set completion = 'MARKED', pass_mark = null where id = ?", test);
    outline().body("items[0].state", equalTo("DONE"));
    complete(test, false).statusCode(409).body("code", equalTo("completion-is-earned"));
    complete(test, true).statusCode(200).body("state", equalTo("DONE"));
  }

  @Test
  void isNotShownBeforeTheItemOpens() {
    push("{\"score\": 85}");
    Given.sql("update item set opens_after_days = 300 where id = ?", test);
    outline()
        .body("items[0].state", equalTo("NOT_OPEN"))
        .body("items[0].score", nullValue())
        .body("items[0].doneAt", nullValue());
  }

  @Test
  void isTheirsAlone() {
    push("{\"score\": 85}");
    var other = session.withLearner();
    var coach = Given.coach();
    session.coach(coach);
    for (var reader : new User[] {other, coach}) {
      visit(reader);
      As.user(reader)
          .get(door() + "/items")
          .then()
          .statusCode(200)
          .body("items.score", contains(nullValue(), nullValue()));
    }
  }

  @Test
  void comesBackWithThePlace() {
    push("{\"score\": 85}");
    var seat = session.address() + "/enrollments/" + learner.username();
    As.admin().delete(seat).then().statusCode(200);
    As.admin().body("{}").put(seat).then().statusCode(200);
    outline().body("items[0].state", equalTo("DONE")).body("items[0].score", equalTo(85f));
  }

  @Test
  void doesNotComeAlongIntoACopy() {
    push("{\"score\": 85}");
    var copy =
        As.admin()
            .body("{\"title\": \"%s\"}".formatted(Given.unique("Copy")))
            .post(session.address() + "/copies")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("session.id");
    As.admin()
        .delete("/api/v1/sessions/" + copy + "?dryRun=true")
        .then()
        .body("goes.find { it.what == 'results' }.count", equalTo(0));
  }

  private void push(String body) {
    As.user(manager).body(body).put(result());
  }

  private String result() {
    return "%s/courses/%s/items/%s/results/%s"
        .formatted(session.address(), course, test, learner.username());
  }

  private String door() {
    return "/api/v1/me/sessions/%s/courses/%s".formatted(session.id(), course);
  }

  private void visit(User who) {
    As.user(who).post(door() + "/visits").then().statusCode(201);
  }

  private ValidatableResponse outline() {
    return As.user(learner).get(door() + "/items").then().statusCode(200);
  }

  private ValidatableResponse read(UUID item) {
    return As.user(learner).get(door() + "/items/" + item).then();
  }

  private ValidatableResponse complete(UUID item, boolean done) {
    return As.user(learner)
        .body("{\"done\": %s}".formatted(done))
        .put(door() + "/items/" + item + "/completion")
        .then();
  }
}
