package org.lectern.category;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.Statements;
import org.lectern.access.rights.PlatformRole;

@QuarkusTest
class CategoryResourceTest {
  private static final String ALL = "/api/v1/session-categories";

  @Test
  void makesACategoryThatCanBeReadAgain() {
    var owner = Given.user(PlatformRole.SESSION_ADMIN);
    var name = unique("Onboarding");
    var made =
        As.user(owner)
            .body(Map.of("name", "  " + name + " ", "startsAt", "2026-01-01T00:00:00+05:30"))
            .post(ALL)
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("name", equalTo(name))
            .body("startsAt", equalTo("2025-12-31T18:30:00Z"))
            .body("endsAt", equalTo(null))
            .body("mayChange", equalTo(true))
            .extract();
    As.sessionAdmin().get(made.header("Location")).then().body("mayChange", equalTo(false));
  }

  @Test
  void namesEveryFaultAtOnce() {
    As.admin()
        .body(
            "{\"name\": 7, \"startsAt\": \"2026-02-30T00:00:00Z\", \"endsAt\": \"2026-03-01\", \"colour\": {\"a\": [1]}}")
        .post(ALL)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("requestId", notNullValue())
        .body("errors.pointer", containsInAnyOrder("/name", "/startsAt", "/endsAt", "/colour"));
  }

  @Test
  void refusesDatesTheWrongWayRound() {
    As.admin()
        .body(
            Map.of(
                "name",
                unique("x"),
                "startsAt",
                "2026-03-01T00:00:00Z",
                "endsAt",
                "2026-02-01T00:00:00Z"))
        .post(ALL)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/startsAt", "/endsAt"));
  }

  @Test
  void refusesATakenNameInAnyCase() {
    var name = unique("Taken");
    As.admin().body(Map.of("name", name)).post(ALL).then().statusCode(201);
    As.admin()
        .body(Map.of("name", name.toUpperCase()))
        .post(ALL)
        .then()
        .statusCode(409)
        .body("errors.pointer", contains("/name"))
        .body("code", equalTo("taken"));
  }

  @Test
  void changesOnlyWhatAPatchNames() {
    var name = unique("Patch");
    var address =
        As.admin()
            .body(Map.of("name", name, "startsAt", "2026-01-01T00:00:00Z"))
            .post(ALL)
            .header("Location");
    As.admin()
        .header("If-Match", "\"0\"")
        .body("{\"startsAt\": null, \"endsAt\": \"2026-12-31T00:00:00Z\"}")
        .patch(address)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name", equalTo(name))
        .body("startsAt", equalTo(null))
        .body("endsAt", equalTo("2026-12-31T00:00:00Z"));
    As.admin().header("If-Match", "\"0\"").body("{}").patch(address).then().statusCode(412);
    As.admin()
        .body("{\"id\": \"x\", \"name\": \"\"}")
        .patch(address)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/id", "/name"));
  }

  @Test
  void isChangedByItsMakerAlone() {
    var address =
        As.sessionAdmin().body(Map.of("name", unique("Mine"))).post(ALL).header("Location");
    As.sessionAdmin().body("{}").patch(address).then().statusCode(403);
    As.admin().body("{}").patch(address).then().statusCode(200);
  }

  @Test
  void isClosedToThoseWhoDoNotPlan() {
    As.teacher()
        .get(ALL)
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("role-too-low"));
    As.nobody()
        .get(ALL)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("sign-in-needed"));
    As.nobody().header("Authorization", "Bearer nonsense").get(ALL).then().statusCode(401);
  }

  @Test
  void walksEveryRowOnceWhateverIsInserted() {
    var word = unique("Walk");
    for (int i = 0; i < 5; i++) add(word + " " + i);
    var seen = new ArrayList<String>();
    String cursor = null;
    do {
      var request = As.admin().queryParam("q", word).queryParam("limit", 2);
      if (cursor != null) request.queryParam("cursor", cursor);
      var page = request.get(ALL).then().statusCode(200).extract();
      seen.addAll(page.<List<String>>path("items.name"));
      cursor = page.path("page.nextCursor");
      if (seen.size() == 2) add(word + " 0 a");
    } while (cursor != null);
    assertEquals(List.of(word + " 0", word + " 1", word + " 2", word + " 3", word + " 4"), seen);
  }

  @Test
  void linksToTheNextPageAndCounts() {
    var word = unique("Éléphant");
    for (int i = 0; i < 3; i++) add(word + " " + i);
    var first =
        As.admin()
            .queryParam("q", word.replace("É", "e").replace("é", "E"))
            .queryParam("limit", 2)
            .queryParam("count", true)
            .get(ALL)
            .then()
            .body("items", hasSize(2))
            .body("page.total", equalTo(3))
            .extract();
    var next = first.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
    As.admin()
        .urlEncodingEnabled(false)
        .get(next)
        .then()
        .body("items", hasSize(1))
        .body("page.hasMore", equalTo(false));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    for (var query :
        List.of("nmae=x", "sort=colour", "limit=201", "limit=x", "count=1", "cursor=x")) {
      As.admin()
          .get(ALL + "?" + query)
          .then()
          .statusCode(400)
          .body("errors.pointer", contains(query.replaceAll("=.*", "")));
    }
    As.admin()
        .get(ALL + "/1-1-1-1-1")
        .then()
        .statusCode(404)
        .body("code", equalTo("category-not-found"));
    As.admin()
        .body("{\"name\": ")
        .post(ALL)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
    As.admin().body("[]").post(ALL).then().statusCode(400);
    As.admin().body("").post(ALL).then().statusCode(400);
    As.admin()
        .contentType("text/plain")
        .body("x")
        .post(ALL)
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    As.admin().put(ALL).then().statusCode(405).contentType("application/problem+json");
    As.admin()
        .get("/api/v1/nothing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    As.admin().get("/api/nothing").then().statusCode(404).contentType("application/problem+json");
  }

  @Test
  void listsInOneStatement() {
    var admin = Given.user(PlatformRole.ADMIN);
    assertEquals(1, Statements.of(() -> As.user(admin).get(ALL).then().statusCode(200)));
  }

  private static void add(String name) {
    As.admin().body(Map.of("name", name)).post(ALL).then().statusCode(201);
  }
}
