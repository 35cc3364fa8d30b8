package org.lectern.removal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.Statements;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

@QuarkusTest
class CategoryRemovalTest {
  private static final String ALL = "/api/v1/session-categories";

  @Test
  void leavesItsSessionsUncategorised() {
    var maker = Given.user(PlatformRole.SESSION_ADMIN);
    var address = category(maker);
    var own = GivenSession.open().manager(maker).id();
    var others = GivenSession.open().id();
    for (var session : List.of(own, others)) {
      Given.sql(
          "update session set category_id = cast(?1 as uuid) where id = ?2",
          idOf(address),
          session);
    }
    As.user(maker)
        .delete(address + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("goes.what", contains("sessions"))
        .body("goes.count", contains(2))
        .body("warnings.code", contains("sessions-of-others"));
    As.user(maker).get(address).then().body("sessionCount", equalTo(2));
    As.user(maker)
        .delete(address)
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(false))
        .body("goes.count", contains(2));
    As.user(maker).get(address).then().statusCode(404);
    assertEquals(
        List.of(1, 1),
        Given.column(
            "select version from session where category_id is null and id in (?1, ?2)",
            own,
            others));
  }

  @Test
  void isDoneByItsMakerAndAdministratorsAlone() {
    var address = category(Given.user(PlatformRole.SESSION_ADMIN));
    As.sessionAdmin()
        .delete(address)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-your-category"));
    As.teacher().delete(address).then().statusCode(403);
    As.admin().delete(address + "?dryRun=maybe").then().statusCode(400);
    As.admin().header("If-Match", "\"7\"").delete(address).then().statusCode(412);
    As.admin().delete(address).then().statusCode(200).body("goes", hasSize(0));
    As.admin().delete(address).then().statusCode(404);
  }

  @Test
  void takesAsManyStatementsForManySessionsAsForOne() {
    assertEquals(statements(1), statements(20));
  }

  private static long statements(int sessions) {
    var admin = Given.user(PlatformRole.ADMIN);
    var address = category(admin);
    for (int i = 0; i < sessions; i++) {
      Given.sql(
          "update session set category_id = cast(?1 as uuid) where id = ?2",
          idOf(address),
          GivenSession.open().id());
    }
    return Statements.of(() -> As.user(admin).delete(address).then().statusCode(200));
  }

  private static String category(User maker) {
    return As.user(maker).body(Map.of("name", unique("cat"))).post(ALL).header("Location");
  }

  private static String idOf(String address) {
    return address.replaceAll(".*/", "");
  }
}
