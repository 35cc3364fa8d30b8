package org.lectern.removal.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.Statements;
import org.lectern.access.rights.PlatformRole;

@QuarkusTest
class UserRemovalTest {
  private static final String ALL = "/api/v1/users/";

  @Test
  void tellsWhatGoesAndThenTakesThePersonFromEverything() {
    var person = Given.user(PlatformRole.SESSION_ADMIN);
    var session = session(person.id());
    Given.sql("insert into session_coach values (?, ?)", session, person.id());
    Given.sql("insert into session_manager values (?, ?)", session, person.id());
    for (var query : new String[] {"?dryRun=true", "?dryRun=false"}) {
      As.admin()
          .delete(ALL + person.username() + query)
          .then()
          .statusCode(200)
          .body("dryRun", equalTo(query.endsWith("true")))
          .body("goes.what", contains("enrollments", "sessionCoaches", "managers"))
          .body("goes.count", contains(1, 1, 1))
          .body("warnings.code", contains("no-session-coach", "no-manager"));
    }
    As.admin().get(ALL + person.id()).then().statusCode(404);
    As.admin().delete(ALL + person.id()).then().statusCode(404);
  }

  @Test
  void endsTheirSignInsAtOnce() {
    var person = Given.user(PlatformRole.LEARNER);
    var browser = As.user(person);
    browser.get("/api/v1/me").then().statusCode(200);
    As.admin().delete(ALL + person.id()).then().statusCode(200).body("goes", hasSize(0));
    browser.get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void isForAdministratorsAndNotForOneself() {
    var person = Given.user(PlatformRole.LEARNER);
    As.sessionAdmin().delete(ALL + person.id()).then().statusCode(403);
    var admin = Given.user(PlatformRole.ADMIN);
    As.user(admin)
        .delete(ALL + admin.id())
        .then()
        .statusCode(409)
        .body("code", equalTo("yourself"));
    As.user(admin).header("If-Match", "\"7\"").delete(ALL + person.id()).then().statusCode(412);
    As.user(admin).delete(ALL + person.id() + "?dryRun=maybe").then().statusCode(400);
  }

  @Test
  void takesAFixedNumberOfStatements() {
    var person = Given.user(PlatformRole.LEARNER);
    for (int i = 0; i < 20; i++) session(person.id());
    var admin = As.admin();
    var statements =
        Statements.of(
            () -> admin.delete(ALL + person.id()).then().body("goes.count", contains(20)));
    assertTrue(statements <= 8, "statements: " + statements);
  }

  private static UUID session(UUID learner) {
    var id = UUID.randomUUID();
    Given.sql(
        """
        insert into session (id, title, time_zone, visibility_after_end, created_at, updated_at)
        values (?, ?, 'UTC', 'READ_ONLY', '2026-01-01Z', '2026-01-01Z')""",
        id,
        "Session " + id);
    Given.sql(
        "insert into enrollment (session_id, user_id, enrolled_at) values (?, ?, '2026-01-01Z')",
        id,
        learner);
    return id;
  }
}
