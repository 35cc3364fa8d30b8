package org.lectern.identity.token;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

@QuarkusTest
class PersonalTokenTest {
  private static final String TOKENS = "/api/v1/me/tokens";

  @Test
  void doesWhatItsOwnerMayDo() {
    var owner = Given.user(PlatformRole.SESSION_ADMIN);
    var token = make(owner, null);
    token.then().statusCode(201).body("token.name", equalTo("Nightly"));
    var secret = secret(token);
    assertTrue(secret.startsWith("lectern_pat_"));
    assertTrue(secret.startsWith(token.path("token.prefix")));
    assertEquals(Duration.ofDays(90), life(token));
    As.token(secret).get("/api/v1/users").then().statusCode(200);
    As.admin()
        .body("{\"role\": \"LEARNER\"}")
        .patch("/api/v1/users/" + owner.id())
        .then()
        .statusCode(200);
    As.token(secret).get("/api/v1/users").then().statusCode(403);
    As.token(secret).get("/api/v1/me").then().body("username", equalTo(owner.username()));
  }

  @Test
  void showsItsSecretOnceAndTheListNever() {
    var owner = Given.user(PlatformRole.LEARNER);
    var secret = secret(make(owner, 365));
    As.user(owner)
        .get(TOKENS)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].lastUsedAt", nullValue())
        .body(not(containsString(secret)));
    As.token(secret).get(TOKENS).then().body("items[0].lastUsedAt", notNullValue());
    As.learner().get(TOKENS).then().body("items", hasSize(0));
  }

  @Test
  void livesAYearAtMost() {
    var owner = Given.user(PlatformRole.LEARNER);
    for (int days : new int[] {0, -1, 366}) {
      make(owner, days).then().statusCode(422).body("errors.pointer", contains("/expiresInDays"));
    }
    var secret = secret(make(owner, 1));
    Given.sql(
        "update personal_token set created_at = created_at - interval '2 d',"
            + " expires_at = expires_at - interval '1 d' where user_id = ?",
        owner.id());
    As.token(secret).get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void isRefusedOnceRevoked() {
    var owner = Given.user(PlatformRole.LEARNER);
    var token = make(owner, 7);
    var address = TOKENS + "/" + token.path("token.id");
    As.learner().delete(address).then().statusCode(404);
    As.user(owner)
        .delete(address + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("goes.count", contains(1));
    As.token(secret(token)).get("/api/v1/me").then().statusCode(200);
    As.user(owner).delete(address).then().statusCode(200);
    As.token(secret(token))
        .get("/api/v1/me")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("sign-in-needed"));
  }

  @Test
  void endsWithItsOwnersActivity() {
    var owner = Given.user(PlatformRole.LEARNER);
    var secret = secret(make(owner, 7));
    Given.sql("update app_user set active = false where id = ?", owner.id());
    As.token(secret).get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void givesNobodyAWayIn() {
    var owner = Given.user(PlatformRole.ADMIN);
    var token = As.token(secret(make(owner, 7)));
    var other = "/api/v1/users/" + Given.user(PlatformRole.LEARNER).id();
    refused(token.body(Map.of("name", "x")).post(TOKENS));
    refused(token.body(Map.of("password", "long enough for it")).put(other + "/password"));
    refused(token.body("").post(other + "/password-links"));
    refused(
        token
            .body(Map.of("currentPassword", "whatever it is", "newPassword", "long enough for it"))
            .put("/api/v1/me/password"));
  }

  @Test
  void isNotedAsUsedOnceAMinute() {
    var owner = Given.user(PlatformRole.LEARNER);
    var secret = secret(make(owner, 7));
    As.token(secret).get("/api/v1/me");
    Given.sql(
        "update personal_token set last_used_at = last_used_at - interval '30 s' where user_id = ?",
        owner.id());
    var noted = lastUse(owner);
    As.token(secret).get("/api/v1/me").then().statusCode(200);
    assertEquals(noted, lastUse(owner));
    Given.sql(
        "update personal_token set last_used_at = last_used_at - interval '31 s' where user_id = ?",
        owner.id());
    As.token(secret).get("/api/v1/me").then().statusCode(200);
    assertTrue(lastUse(owner).isAfter(noted));
  }

  private static void refused(Response response) {
    response.then().statusCode(403).body("code", equalTo("personal-token-not-enough"));
  }

  private static Response make(User owner, Integer days) {
    var body = new HashMap<String, Object>(Map.of("name", "Nightly"));
    body.put("expiresInDays", days);
    return As.user(owner).body(body).post(TOKENS);
  }

  private static String secret(Response made) {
    return made.path("secret");
  }

  private static Duration life(Response made) {
    return Duration.between(
        Instant.parse(made.path("token.createdAt")), Instant.parse(made.path("token.expiresAt")));
  }

  private static Instant lastUse(User owner) {
    return Instant.parse(As.user(owner).get(TOKENS).path("items[0].lastUsedAt"));
  }
}
