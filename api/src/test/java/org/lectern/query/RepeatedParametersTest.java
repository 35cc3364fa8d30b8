package org.lectern.query;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.As;
import org.lectern.GivenSession;

@QuarkusTest
class RepeatedParametersTest {
  private static final String SESSIONS = "/api/v1/sessions";

  @ParameterizedTest
  @ValueSource(strings = {"limit=1&limit=2", "q=a&q=a", "count=true&count=false"})
  void areRefusedWhereOneValueIsMeant(String query) {
    As.sessionAdmin()
        .get(SESSIONS + "?" + query)
        .then()
        .statusCode(400)
        .body("code", equalTo("repeated-parameter"));
  }

  /** Of the two, nobody should have to know which counts. */
  @Test
  void doNotDelete() {
    var session = SESSIONS + "/" + GivenSession.open().id();
    As.admin().delete(session + "?dryRun=false&dryRun=true").then().statusCode(400);
    As.admin().get(session).then().statusCode(200);
  }

  @Test
  void areTakenWhereThereMayBeSeveral() {
    As.sessionAdmin().get(SESSIONS + "?status=ACTIVE&status=PAST").then().statusCode(200);
  }
}
