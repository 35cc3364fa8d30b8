package org.lectern.listing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.coach;
import static org.lectern.Given.manager;
import static org.lectern.Given.unique;
import static org.lectern.planning.Plan.session;
import static org.lectern.planning.Plan.titled;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.Statements;

@QuarkusTest
class SessionHistoryTest {
  @Test
  void tellsWhoChangedWhatFromWhatToWhatNewestFirst() {
    var maker = manager();
    var coach = coach();
    var title = unique("Told");
    var address = session(maker, titled(title));
    As.user(maker).body("{\"accessEnd\": \"2026-06-30T16:00:00Z\"}").patch(address);
    As.user(maker).body("{\"accessEnd\": \"2026-07-15T16:00:00Z\"}").patch(address);
    As.user(maker).put(address + "/coaches/" + coach.username());
    As.user(maker)
        .get(address + "/history")
        .then()
        .statusCode(200)
        .body(
            "items.kind",
            contains("SESSION_COACH_ADDED", "DETAIL_CHANGED", "DETAIL_CHANGED", "CREATED"))
        .body("items[0].person.username", equalTo(coach.username()))
        .body("items[1].subject", equalTo("accessEnd"))
        .body("items[1].from", equalTo("2026-06-30T16:00:00Z"))
        .body("items[1].to", equalTo("2026-07-15T16:00:00Z"))
        .body("items[1].actor.username", equalTo(maker.username()))
        .body("items[1].at", equalTo("2026-03-15T12:00:00Z"))
        .body("items[2].from", equalTo(null))
        .body("items[3].to", equalTo(title));
  }

  @Test
  void tellsWhoCameInWithTheSessionItself() {
    var maker = manager();
    var learner = Given.learner();
    var plan = titled(unique("Whole"));
    plan.put("learners", List.of(learner.username()));
    plan.put("classes", List.of(Given.nameOfClass(Given.learner(), Given.learner())));
    As.user(maker)
        .get(session(maker, plan) + "/history")
        .then()
        .body("items.kind", contains("CLASS_LINKED", "ENROLLED", "CREATED"))
        .body(
            "items[0].subject", equalTo(plan.get("classes").toString().replaceAll("[\\[\\]]", "")))
        .body("items[0].to", equalTo("2"))
        .body("items[1].person.username", equalTo(learner.username()))
        .body("items[1].to", equalTo("INDIVIDUAL"));
  }

  @Test
  void isReadPageByPageInTwoStatements() {
    var maker = manager();
    var address = session(maker, titled(unique("Paged")));
    for (int i = 0; i < 3; i++) {
      As.user(maker).body(Map.of("description", "Text " + i)).patch(address);
    }
    var first =
        As.user(maker)
            .queryParam("limit", 3)
            .get(address + "/history")
            .then()
            .body("items", hasSize(3))
            .extract();
    As.user(maker)
        .queryParam("limit", 3)
        .queryParam("cursor", first.<String>path("page.nextCursor"))
        .get(address + "/history")
        .then()
        .body("items.kind", contains("CREATED"));
    assertEquals(
        2, Statements.of(() -> As.user(maker).get(address + "/history").then().statusCode(200)));
  }

  @Test
  void isForManagersAlone() {
    var coach = coach();
    var plan = titled(unique("Closed"));
    plan.put("coaches", List.of(coach.username()));
    var address = session(manager(), plan);
    As.user(coach).get(address + "/history").then().statusCode(403);
    As.sessionAdmin().get(address + "/history").then().statusCode(404);
    As.admin().get(address + "/history").then().statusCode(200);
  }
}
