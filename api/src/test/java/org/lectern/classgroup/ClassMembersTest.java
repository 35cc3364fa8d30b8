package org.lectern.classgroup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.Statements;
import org.lectern.Walk;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

@QuarkusTest
class ClassMembersTest {

  @Test
  void takesAnyActiveUserOnce() {
    var owner = Given.user(PlatformRole.SESSION_ADMIN);
    var members = members(owner);
    var learner = Given.user(PlatformRole.LEARNER);
    As.user(owner)
        .put(members + "/" + learner.username().toUpperCase())
        .then()
        .statusCode(201)
        .body("user.username", equalTo(learner.username()))
        .body("email", equalTo(learner.email()))
        .body("addedAt", equalTo("2026-03-15T12:00:00Z"));
    As.user(owner).put(members + "/" + learner.id()).then().statusCode(200);
    As.user(owner).get(members).then().body("items.user.id", contains(learner.id().toString()));
    Given.sql("update app_user set active = false where id = ?1", learner.id());
    As.user(owner)
        .put(members + "/" + learner.id())
        .then()
        .statusCode(409)
        .body("code", equalTo("inactive-user"));
    As.user(owner).put(members + "/no.body").then().statusCode(404);
  }

  @Test
  void areReadByAllWhoPlanAndByNobodyElse() {
    var members = members(Given.user(PlatformRole.SESSION_ADMIN));
    As.sessionAdmin().get(members).then().statusCode(200);
    As.teacher().get(members).then().statusCode(403);
    As.admin().get("/api/v1/classes/" + UUID.randomUUID() + "/members").then().statusCode(404);
  }

  @Test
  void standByLastNameAndAreFoundByAnyName() {
    var owner = Given.user(PlatformRole.SESSION_ADMIN);
    var members = members(owner);
    var seen = new ArrayList<String>();
    for (var lastName : List.of("Öz", "abel", "Abel", "Zorn", "miller")) {
      var user = Given.user(PlatformRole.LEARNER);
      Given.sql("update app_user set last_name = ?1 where id = ?2", lastName, user.id());
      As.user(owner).put(members + "/" + user.id()).then().statusCode(201);
      seen.add(user.username());
    }
    As.user(owner)
        .get(members + "?q=ZORN")
        .then()
        .body("items.user.username", contains(seen.get(3)));
    As.user(owner).get(members + "?q=o").then().body("items", hasSize(5));
    for (var sort : List.of("lastName", "-lastName", "firstName", "username", "-addedAt")) {
      var walked =
          Walk.<String>of(owner, members + "?limit=2&sort=" + sort, "user.username", () -> {});
      assertEquals(new TreeSet<>(seen), new TreeSet<>(walked));
      assertEquals(5, walked.size());
    }
    As.user(owner)
        .get(members)
        .then()
        .body("items.user.lastName[2]", equalTo("miller"))
        .body("items.user.lastName[3]", equalTo("Öz"))
        .body("items.user.lastName[4]", equalTo("Zorn"));
    As.user(owner).get(members + "?sort=role").then().statusCode(400);
    assertEquals(2, Statements.of(() -> As.user(owner).get(members)));
  }

  private static String members(User owner) {
    return As.user(owner)
            .body(Map.of("name", unique("Class")))
            .post("/api/v1/classes")
            .header("Location")
        + "/members";
  }
}
