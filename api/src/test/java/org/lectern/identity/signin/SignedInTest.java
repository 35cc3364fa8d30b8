package org.lectern.identity.signin;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.identity.signin.SignInTest.PASSWORD;
import static org.lectern.identity.signin.SignInTest.login;
import static org.lectern.identity.signin.SignInTest.me;
import static org.lectern.identity.signin.SignInTest.person;
import static org.lectern.identity.signin.SignInTest.refresh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.identity.User;

/** A person's sign-ins and tokens: listed, and ended. */
@QuarkusTest
class SignedInTest {
  private static final String MINE = "/api/v1/me/sign-ins";
  private static final String FIREFOX =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0";

  @Test
  void showsEachBrowserAndMarksTheOneThatAsks() {
    var user = person();
    var there = in(user, "198.51.100.20", FIREFOX);
    var here = in(user, "198.51.100.21", "curl/8.5.0");
    as(here)
        .get(MINE)
        .then()
        .statusCode(200)
        .body("items.browser", contains("curl", "Firefox on Windows"))
        .body("items.address", contains("198.51.100.21", "198.51.100.20"))
        .body("items.current", contains(true, false));
    as(there).get(MINE).then().body("items.current", contains(false, true));
  }

  @Test
  void notesWhenAndFromWhereABrowserWasUsedLast() {
    var user = person();
    var before = in(user, "198.51.100.20", FIREFOX);
    Given.sql(
        "update sign_in set started_at = started_at - interval '1 h', last_used_at = started_at where user_id = ?",
        user.id());
    var after =
        As.nobody()
            .header("X-Forwarded-For", "198.51.100.30")
            .cookie(SignInAnswers.COOKIE, SignInTest.cookie(before))
            .post("/api/v1/auth/refresh");
    var listed = as(after).get(MINE).then().body("items.address", contains("198.51.100.30"));
    var started = Instant.parse(listed.extract().path("items[0].startedAt"));
    assertTrue(Instant.parse(listed.extract().path("items[0].lastUsedAt")).isAfter(started));
  }

  @Test
  void endsOneBrowserAndNobodyElses() {
    var user = person();
    var there = login(user.username(), PASSWORD);
    var here = login(user.username(), PASSWORD);
    var id = as(here).get(MINE).<String>path("items.find { !it.current }.id");
    As.learner().delete(MINE + "/" + id).then().statusCode(404);
    as(here).delete(MINE + "/" + id + "?dryRun=true").then().statusCode(200);
    me(there).then().statusCode(200);
    as(here).delete(MINE + "/" + id).then().body("goes.what", contains("signIns"));
    me(there).then().statusCode(401);
    refresh(there).then().statusCode(401);
    me(here).then().statusCode(200);
    as(here).delete(MINE + "/" + id).then().statusCode(404);
  }

  @Test
  void signsOutEverywhereButHere() {
    var user = person();
    var one = login(user.username(), PASSWORD);
    var other = login(user.username(), PASSWORD);
    var here = login(user.username(), PASSWORD);
    as(here).delete(MINE + "?dryRun=true").then().body("goes.count", contains(2));
    as(here).delete(MINE).then().statusCode(200).body("goes.count", contains(2));
    me(one).then().statusCode(401);
    me(other).then().statusCode(401);
    me(here).then().statusCode(200);
    as(here).delete(MINE).then().body("goes", empty());
  }

  @Test
  void signsOutEverywhereByAPersonalToken() {
    var user = person();
    var here = login(user.username(), PASSWORD);
    var token = As.token(token(here));
    token.get(MINE).then().body("items.current", contains(false));
    token.delete(MINE).then().statusCode(200).body("goes.count", contains(1));
    me(here).then().statusCode(401);
  }

  @Test
  void isSeenAndEndedByAdministrators() {
    var user = person();
    var one = login(user.username(), PASSWORD);
    var other = login(user.username(), PASSWORD);
    var secret = token(one);
    var address = "/api/v1/users/" + user.username();
    var admin = As.admin();
    var signIns = admin.get(address + "/sign-ins").then().statusCode(200).body("items", hasSize(2));
    var tokens = admin.get(address + "/tokens").then().statusCode(200).body("items", hasSize(1));
    var id = tokens.extract().<String>path("items[0].id");
    admin.delete("/api/v1/users/" + person().id() + "/tokens/" + id).then().statusCode(404);
    admin.delete(address + "/tokens/" + id).then().statusCode(200);
    As.token(secret).get("/api/v1/me").then().statusCode(401);
    admin
        .delete(address + "/sign-ins/" + signIns.extract().path("items[0].id"))
        .then()
        .statusCode(200);
    me(other).then().statusCode(401);
    me(one).then().statusCode(200);
    admin.delete(address + "/sign-ins").then().statusCode(200).body("goes.count", contains(1));
    me(one).then().statusCode(401);
  }

  @Test
  void keepsOrEndsTokensAtAChangeOfPasswordAsThePersonSays() {
    for (var asked : new Boolean[] {true, false, null}) {
      var user = person();
      var here = login(user.username(), PASSWORD);
      var secret = token(here);
      var change = new HashMap<String, Object>();
      change.put("currentPassword", PASSWORD);
      change.put("newPassword", "a wholly new password");
      change.put("endTokens", asked);
      as(here).body(change).put("/api/v1/me/password").then().statusCode(200);
      var stays = Boolean.FALSE.equals(asked);
      As.token(secret).get("/api/v1/me").then().statusCode(stays ? 200 : 401);
    }
  }

  @Test
  void endsTokensSignInsAndLinksWhereAnAdministratorResetsAPassword() {
    var user = person();
    var here = login(user.username(), PASSWORD);
    var secret = token(here);
    var link = link(user);
    As.admin()
        .body(Map.of("password", "for the first day"))
        .put("/api/v1/users/" + user.id() + "/password")
        .then()
        .statusCode(204);
    nothingOpens(here, secret, link);
  }

  @Test
  void endsTokensWhereAPasswordIsChosenByALink() {
    var user = person();
    var secret = token(login(user.username(), PASSWORD));
    redeem(link(user)).then().statusCode(200);
    As.token(secret).get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void doesNotComeBackWithAnAccountThatWasDeactivated() {
    var user = person();
    var here = login(user.username(), PASSWORD);
    var secret = token(here);
    var link = link(user);
    for (var active : new boolean[] {false, true}) {
      As.admin()
          .body(Map.of("active", active))
          .patch("/api/v1/users/" + user.id())
          .then()
          .statusCode(200);
    }
    nothingOpens(here, secret, link);
    login(user.username(), PASSWORD).then().statusCode(200);
  }

  @Test
  void showsNoSecret() {
    var user = person();
    var here = login(user.username(), PASSWORD);
    as(here)
        .get(MINE)
        .then()
        .body(
            "items[0].keySet()",
            containsInAnyOrder("id", "startedAt", "lastUsedAt", "browser", "address", "current"));
  }

  private static void nothingOpens(Response signedIn, String token, String link) {
    me(signedIn).then().statusCode(401);
    refresh(signedIn).then().statusCode(401);
    As.token(token).get("/api/v1/me").then().statusCode(401);
    redeem(link).then().statusCode(422);
  }

  private static Response in(User user, String address, String program) {
    return As.nobody()
        .header("X-Forwarded-For", address)
        .header("User-Agent", program)
        .body(Map.of("username", user.username(), "password", PASSWORD))
        .post("/api/v1/auth/login");
  }

  private static RequestSpecification as(Response signedIn) {
    return As.token(signedIn.path("accessToken"));
  }

  private static String token(Response signedIn) {
    return as(signedIn).body(Map.of("name", "script")).post("/api/v1/me/tokens").path("secret");
  }

  private static String link(User user) {
    return As.admin()
        .post("/api/v1/users/" + user.id() + "/password-links")
        .<String>path("url")
        .replaceFirst(".*#", "");
  }

  private static Response redeem(String secret) {
    return As.nobody()
        .body(Map.of("secret", secret, "newPassword", "a wholly new password"))
        .post("/api/v1/auth/password-links/redeem");
  }
}
