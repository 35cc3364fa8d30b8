package org.lectern.edge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.TestDatabase;

/** Whoever follows the type of a problem finds it explained. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProblemPagesTest {
  @Test
  void theTypeOfAProblemLeadsToItsExplanation() {
    String type = As.learner().get("/api/v1/users").then().statusCode(403).extract().path("type");
    As.nobody()
        .accept("application/json")
        .get(type)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("type", is("/problems/role-too-low"))
        .body("code", is("role-too-low"))
        .body("title", is("Not allowed"))
        .body("statuses", contains(403))
        .body("when", containsString("role"))
        .body("mend", containsString("administrator"));
  }

  @Test
  void aPersonReadsItAsAPage() {
    As.nobody()
        .accept("text/html,application/xhtml+xml")
        .get("/problems/bad-cursor")
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .body(containsString("Begin anew, without a cursor."));
  }

  @Test
  void allKindsAreListed() {
    As.nobody().get("/problems").then().statusCode(200).body("items.size()", greaterThan(80));
    As.nobody()
        .accept("text/html")
        .get("/problems")
        .then()
        .statusCode(200)
        .body(containsString("<a href=\"/problems/stale\">stale</a>"));
  }

  @Test
  void whatIsNoKindOfProblemIsNotThere() {
    As.nobody()
        .get("/problems/no-such-kind")
        .then()
        .statusCode(404)
        .body("code", is("no-such-address"));
  }
}
