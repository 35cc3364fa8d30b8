package org.lectern.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.access.rights.PlatformRole;

/** All connections are in use, as if the database were unavailable. */
@QuarkusTest
class DatabaseAwayTest {
  @Test
  void isNotAnsweredLikeABadToken() throws SQLException {
    var user = Given.user(PlatformRole.LEARNER);
    var browser = As.user(user);
    var script =
        As.token(
            As.user(user).body(Map.of("name", "script")).post("/api/v1/me/tokens").path("secret"));
    var taken = takeAll();
    try {
      for (var caller : new io.restassured.specification.RequestSpecification[] {browser, script}) {
        caller
            .get("/api/v1/me")
            .then()
            .statusCode(503)
            .contentType("application/problem+json")
            .header("Retry-After", notNullValue())
            .body("code", equalTo("database-away"));
      }
    } finally {
      for (var connection : taken) connection.close();
    }
    browser.get("/api/v1/me").then().statusCode(200);
    script.get("/api/v1/me").then().statusCode(200);
  }

  /** The sender of a file is authenticated before it is received. */
  @Test
  void isNotAnsweredLikeABadTokenWhereAFileIsSent() throws SQLException {
    var sender = As.admin().contentType("text/csv").body("username\nsomebody\n");
    var taken = takeAll();
    try {
      sender
          .post("/api/v1/imports?kind=USERS")
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", notNullValue())
          .body("code", equalTo("database-away"));
    } finally {
      for (var connection : taken) connection.close();
    }
  }

  private static Iterable<Connection> takeAll() throws SQLException {
    var taken = new ArrayList<Connection>();
    var database = Given.bean(DataSource.class);
    for (int i = 0; i < 20; i++) taken.add(database.getConnection());
    return taken;
  }
}
