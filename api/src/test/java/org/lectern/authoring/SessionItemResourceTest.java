package org.lectern.authoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.identity.User;

/** It is noon of 15 March 2026. */
@QuarkusTest
class SessionItemResourceTest {
  private final User coach = Given.coach();
  private final GivenSession session = GivenSession.running();
  private final GivenSession other = GivenSession.running();
  private final UUID course = session.withCourse();
  private final UUID heading = GivenItem.section().title("First").in(course);
  private final UUID welcome = GivenItem.page().title("Welcome").in(course);
  private final UUID rules = GivenItem.page().title("Rules").in(course);
  private final UUID end = GivenItem.section().title("End").in(course);
  private final String items = session.address() + "/courses/" + course + "/items";

  SessionItemResourceTest() {
    session.courseCoach(course, coach);
    other.withCourse(course);
  }

  @Test
  void standsInThisSessionAlone() {
    var own = made("{'kind': 'PAGE', 'title': 'Where we meet', 'after': '%s'}".formatted(welcome));
    list().body("items.id", contains(ids(heading, welcome, own, rules, end)));
    As.admin()
        .get(address(other))
        .then()
        .body("items.id", contains(ids(heading, welcome, rules, end)));
    as().get(items + "/" + own)
        .then()
        .body("origin", equalTo("SESSION"))
        .body("after", equalTo(welcome.toString()))
        .body("position", equalTo(1));
    As.admin().get(address(other) + "/" + own).then().statusCode(404);
  }

  @Test
  void standsLastAlsoWhereTheBaseHidesItsLastItem() {
    Given.sql("update item set hidden = true where id = ?", end);
    var own = made("{'kind': 'PAGE', 'title': 'Where we meet'}");
    list().body("items.id", contains(ids(heading, welcome, rules, own)));
  }

  @Test
  void movesAmongTheOthersAndBetweenThem() {
    var one = made("{'kind': 'PAGE', 'title': '1', 'after': '%s'}".formatted(welcome));
    var two = made("{'kind': 'PAGE', 'title': '2', 'after': '%s'}".formatted(welcome));
    var three = made("{'kind': 'PAGE', 'title': '3', 'after': '%s'}".formatted(one));
    list().body("items.id", contains(ids(heading, welcome, one, three, two, rules, end)));
    patch(two, "{'position': 1}").statusCode(200).body("position", equalTo(1));
    list().body("items.id", contains(ids(heading, welcome, two, one, three, rules, end)));
    patch(one, "{'after': null}").statusCode(200).body("after", nullValue());
    patch(three, "{'after': '%s'}".formatted(end)).statusCode(200);
    list().body("items.id", contains(ids(one, heading, welcome, two, rules, end, three)));
    patch(three, "{'after': '%s'}".formatted(UUID.randomUUID())).statusCode(422);
    patch(three, "{'after': '%s'}".formatted(three)).statusCode(422);
  }

  @Test
  void replacesTheBaseUntilItIsUndone() {
    adapt(welcome, "{'title': 'Welcome to Lyon', 'body': 'North gate', 'dueAfterDays': 2}")
        .statusCode(200)
        .body("origin", equalTo("ADAPTED"))
        .body("kind", equalTo("PAGE"))
        .body("title", equalTo("Welcome to Lyon"))
        .body("base.title", equalTo("Welcome"))
        .body("baseChanged", equalTo(false));
    changeBase("{'title': 'Hello'}");
    as().get(items + "/" + welcome)
        .then()
        .body("title", equalTo("Welcome to Lyon"))
        .body("base.title", equalTo("Hello"))
        .body("baseChanged", equalTo(true));
    As.admin().get(address(other) + "/" + welcome).then().body("title", equalTo("Hello"));
    as().delete(items + "/" + welcome + "/adaptation?dryRun=true")
        .then()
        .body("goes.what", contains("adaptations"));
    as().delete(items + "/" + welcome + "/adaptation").then().statusCode(200);
    as().get(items + "/" + welcome)
        .then()
        .body("origin", equalTo("BASE"))
        .body("title", equalTo("Hello"))
        .body("base", nullValue());
    as().delete(items + "/" + welcome + "/adaptation").then().body("goes", equalTo(List.of()));
  }

  @Test
  void doesNotSayThatTheBaseChangedWhereItIsOnlyHiddenAndShownAgain() {
    adapt(welcome, "{'title': 'Ours'}").statusCode(200);
    changeBase("{'hidden': true}");
    as().get(items + "/" + welcome).then().statusCode(404);
    changeBase("{'hidden': false}");
    as().get(items + "/" + welcome).then().body("baseChanged", equalTo(false));
  }

  @Test
  void hidesAHeadingAloneOrWithWhatStandsUnderIt() {
    as().put(items + "/" + heading + "/hidden").then().body("hidden", equalTo(true));
    list().body("items.hidden", contains(true, false, false, false));
    as().put(items + "/" + heading + "/hidden?under=true").then().statusCode(200);
    list().body("items.hidden", contains(true, true, true, false));
    As.admin()
        .get(address(other))
        .then()
        .body("items.hidden", contains(false, false, false, false));
    as().delete(items + "/" + heading + "/hidden?under=true&dryRun=true")
        .then()
        .body("goes[0].count", equalTo(3));
    as().delete(items + "/" + heading + "/hidden").then().body("goes[0].count", equalTo(1));
    list().body("items.hidden", contains(false, true, true, false));
  }

  @Test
  void isNeitherChangedNorDeletedIfItIsOfTheCourse() {
    patch(welcome, "{'title': 'Ours'}").statusCode(409).body("code", equalTo("adapt-or-hide"));
    as().delete(items + "/" + welcome)
        .then()
        .statusCode(409)
        .body("code", equalTo("adapt-or-hide"));
    var own = made("{'kind': 'PAGE', 'title': 'Ours'}");
    adapt(own, "{'title': 'x'}").statusCode(409).body("code", equalTo("not-of-the-base"));
    as().delete(items + "/" + own).then().statusCode(200);
  }

  @Test
  void letsTheSecondOfTwoCoachesKnow() {
    var seen = as().get(items + "/" + welcome).header("ETag");
    for (var status : List.of(200, 412)) {
      as().header("If-Match", seen)
          .body("{\"title\": \"Ours %d\"}".formatted(status))
          .put(items + "/" + welcome + "/adaptation")
          .then()
          .statusCode(status);
    }
    as().delete(items + "/" + welcome + "/adaptation").then().statusCode(200);
    as().header("If-Match", seen)
        .body("{\"title\": \"Ours\"}")
        .put(items + "/" + welcome + "/adaptation")
        .then()
        .statusCode(412);
  }

  @Test
  void isClosedToAllButAdministratorsWhereItIsLocked() {
    var manager = Given.manager();
    session.manager(manager);
    var lock = session.address() + "/courses/" + course;
    As.user(manager).body("{\"locked\": true}").put(lock).then().statusCode(200);
    add("{'kind': 'PAGE', 'title': 'x'}").statusCode(403).body("code", equalTo("course-locked"));
    as().put(items + "/" + welcome + "/hidden").then().statusCode(403);
    adapt(welcome, "{'title': 'x'}").statusCode(403);
    as().get(items).then().statusCode(200);
    As.admin()
        .body("{\"title\": \"x\"}")
        .put(items + "/" + welcome + "/adaptation")
        .then()
        .statusCode(200);
    As.user(manager).delete(lock).then().statusCode(200);
    As.user(manager).body("{}").put(lock).then().body("courses[0].locked", equalTo(true));
    As.admin().get(items).then().body("items.title", hasItem("x"));
  }

  @Test
  void isReadByManagersAndCoachesAlone() {
    var manager = Given.manager();
    session.manager(manager);
    As.user(manager).get(items).then().statusCode(200);
    As.user(manager)
        .body("{\"title\": \"x\"}")
        .put(items + "/" + welcome + "/adaptation")
        .then()
        .statusCode(403);
    As.user(session.withLearner())
        .get(items)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-a-coach"));
    As.user(Given.coach()).get(items).then().statusCode(404);
  }

  @Test
  void isWrittenDownInTheHistory() {
    var own = made("{'kind': 'PAGE', 'title': 'Where we meet'}");
    patch(own, "{'title': 'Where we met'}").statusCode(200);
    adapt(welcome, "{'title': 'Ours'}").statusCode(200);
    as().delete(items + "/" + welcome + "/adaptation").then().statusCode(200);
    as().put(items + "/" + rules + "/hidden").then().statusCode(200);
    as().delete(items + "/" + rules + "/hidden").then().statusCode(200);
    as().delete(items + "/" + own).then().statusCode(200);
    As.admin()
        .get(session.address() + "/history")
        .then()
        .body(
            "items.kind",
            hasItems(
                "ITEM_ADDED",
                "ITEM_CHANGED",
                "ITEM_ADAPTED",
                "ADAPTATION_REMOVED",
                "ITEM_HIDDEN",
                "ITEM_SHOWN",
                "ITEM_REMOVED"));
  }

  @Test
  void comesAlongWithACopyUnlessItIsNotToCome() {
    var own = made("{'kind': 'PAGE', 'title': 'Ours', 'after': '%s'}".formatted(welcome));
    adapt(rules, "{'title': 'Our rules'}").statusCode(200);
    as().put(items + "/" + heading + "/hidden").then().statusCode(200);
    var copy =
        As.admin()
            .body("{\"title\": \"%s\"}".formatted(Given.unique("Copy")))
            .post(session.address() + "/copies")
            .then()
            .statusCode(201)
            .body("content.items", equalTo(1))
            .body("content.hidden", equalTo(1))
            .body("content.adaptations", equalTo(1))
            .extract()
            .<String>path("session.id");
    As.admin()
        .get("/api/v1/sessions/%s/courses/%s/items".formatted(copy, course))
        .then()
        .body("items.title", contains("First", "Welcome", "Ours", "Our rules", "End"))
        .body("items.hidden", contains(true, false, false, false, false))
        .body("items.id[2]", not(equalTo(own.toString())));
    As.admin()
        .body("{\"title\": \"%s\", \"withContent\": false}".formatted(Given.unique("Copy")))
        .post(session.address() + "/copies")
        .then()
        .body("content.items", equalTo(0))
        .body("content.adaptations", equalTo(0));
  }

  private void changeBase(String patch) {
    As.admin()
        .contentType("application/merge-patch+json")
        .body(patch.replace('\'', '"'))
        .patch("/api/v1/courses/" + course + "/items/" + welcome)
        .then()
        .statusCode(200);
  }

  private String address(GivenSession of) {
    return of.address() + "/courses/" + course + "/items";
  }

  private RequestSpecification as() {
    return As.user(coach);
  }

  private ValidatableResponse list() {
    return as().get(items).then().statusCode(200);
  }

  private ValidatableResponse add(String body) {
    return as().body(body.replace('\'', '"')).post(items).then();
  }

  private UUID made(String body) {
    return UUID.fromString(add(body).statusCode(201).extract().path("id"));
  }

  private ValidatableResponse adapt(UUID item, String body) {
    return as().body(body.replace('\'', '"')).put(items + "/" + item + "/adaptation").then();
  }

  private ValidatableResponse patch(UUID item, String body) {
    return as().contentType("application/merge-patch+json")
        .body(body.replace('\'', '"'))
        .patch(items + "/" + item)
        .then();
  }

  private static String[] ids(UUID... items) {
    return List.of(items).stream().map(UUID::toString).toArray(String[]::new);
  }
}
