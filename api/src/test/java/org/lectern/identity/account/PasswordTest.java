package org.lectern.identity.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.identity.signin.SignInTest.PASSWORD;
import static org.lectern.identity.signin.SignInTest.login;
import static org.lectern.identity.signin.SignInTest.me;
import static org.lectern.identity.signin.SignInTest.person;
import static org.lectern.identity.signin.SignInTest.refresh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.identity.UserResourceTest;

@QuarkusTest
class PasswordTest {
  private static final String NEXT = "a wholly new password";

  @Test
  void isChangedOnceByManyAtTheSameTime() {
    var person = Given.userWithPassword(PlatformRole.LEARNER, PASSWORD);
    var changes =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            As.user(person)
                                .body(
                                    Map.of(
                                        "currentPassword",
                                        PASSWORD,
                                        "newPassword",
                                        "a very new password " + i))
                                .put("/api/v1/me/password")
                                .statusCode()))
            .toList();
    var statuses = changes.stream().map(CompletableFuture::join).sorted().toList();
    assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
  }

  @Test
  void needsTheCurrentOneAndEndsEveryOtherSignIn() {
    var user = person();
    var here = login(user.username(), PASSWORD);
    var there = login(user.username(), PASSWORD);
    var after = change(here, PASSWORD, NEXT);
    after.then().statusCode(200).body("passwordChangeRequired", equalTo(false));
    me(here).then().statusCode(401);
    me(there).then().statusCode(401);
    refresh(there).then().statusCode(401);
    me(after).then().statusCode(200);
    refresh(after).then().statusCode(200);
    login(user.username(), PASSWORD).then().statusCode(401);
    login(user.username(), NEXT).then().statusCode(200);
  }

  @Test
  void staysWhereThePresentOneIsWrongOrTheNextOneIsWeak() {
    var user = person();
    var here = login(user.username(), PASSWORD);
    change(here, "not the password", NEXT)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/currentPassword"));
    change(here, PASSWORD, "short")
        .then()
        .statusCode(422)
        .body("errors.code", contains("too-short"));
    for (var name : List.of(user.username(), user.email(), "Last " + user.firstName())) {
      change(here, PASSWORD, name.toUpperCase())
          .then()
          .statusCode(422)
          .body("errors.code", contains("is-name"));
    }
    change(here, PASSWORD, PASSWORD).then().statusCode(422);
    change(here, PASSWORD, "x".repeat(201)).then().statusCode(422);
    change(here, PASSWORD, "lectern-demo")
        .then()
        .statusCode(422)
        .body("errors.code", contains("too-common"));
    me(here).then().statusCode(200);
  }

  @Test
  void slowsGuessesAtItDown() {
    var here = login(person().username(), PASSWORD);
    for (int i = 0; i < 5; i++) change(here, "guess number " + i, NEXT).then().statusCode(422);
    change(here, PASSWORD, NEXT).then().statusCode(429);
  }

  @Test
  void mustBeChangedWhereSomebodyElseSetIt() {
    var user = person();
    var before = login(user.username(), PASSWORD);
    As.admin()
        .body(Map.of("password", "for the first day"))
        .put("/api/v1/users/" + user.username() + "/password")
        .then()
        .statusCode(204);
    me(before).then().statusCode(401);
    var first = login(user.username(), "for the first day");
    first.then().statusCode(200).body("passwordChangeRequired", equalTo(true));
    me(first).then().statusCode(200).body("passwordChangeRequired", equalTo(true));
    var token = As.token(first.path("accessToken"));
    for (var closed : new String[] {"/api/v1/me/tokens", "/api/v1/users", "/api/v1/me/sessions"}) {
      token.get(closed).then().statusCode(403);
    }
    token
        .get("/api/v1/me/tokens")
        .then()
        .contentType("application/problem+json")
        .body("code", equalTo("password-change-required"));
    token.body("{}").patch("/api/v1/me").then().statusCode(403);
    token.get("/api/v1/platform").then().statusCode(200);
    var second = change(first, "for the first day", NEXT);
    second.then().statusCode(200);
    As.token(second.path("accessToken")).get("/api/v1/me/tokens").then().statusCode(200);
  }

  @Test
  void isSetForOthersByAdministratorsAlone() {
    var admin = Given.user(PlatformRole.ADMIN);
    var address = "/api/v1/users/" + admin.id() + "/password";
    var body = Map.of("password", "for the first day");
    As.sessionAdmin().body(body).put(address).then().statusCode(403);
    As.user(admin).body(body).put(address).then().statusCode(409);
    As.user(admin).post("/api/v1/users/" + admin.id() + "/password-links").then().statusCode(409);
    As.admin()
        .body(Map.of("password", "x"))
        .put(address)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/password"));
  }

  @Test
  void isChosenByALinkThatWorksOnce() {
    var user = Given.user(PlatformRole.LEARNER);
    var link = link(user);
    link.then().statusCode(201).body("url", startsWith("/set-password#"));
    redeem(secret(link), "short")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/newPassword"));
    var signedIn = redeem(secret(link), NEXT);
    signedIn.then().statusCode(200);
    me(signedIn).then().body("username", equalTo(user.username()));
    redeem(secret(link), NEXT).then().statusCode(422).body("errors.code", contains("link-invalid"));
    login(user.username(), NEXT).then().statusCode(200);
  }

  @Test
  void isHeldToTheRuleInEveryDoor() {
    var user = Given.user(PlatformRole.LEARNER);
    for (var weak : List.of("lectern-demo", "qwertyuiop12", user.email(), "tab\tin the middle")) {
      redeem(secret(link(user)), weak).then().statusCode(422);
      As.admin()
          .body(Map.of("password", weak))
          .put("/api/v1/users/" + user.id() + "/password")
          .then()
          .statusCode(422)
          .body("errors.pointer", contains("/password"));
    }
    As.admin()
        .body(UserResourceTest.account("zaphod", Map.of("password", "Zaphod-zaphod@1")))
        .post("/api/v1/users")
        .then()
        .statusCode(422)
        .body("errors.code", contains("is-name"));
  }

  @Test
  void isNotChosenByALinkThatIsOldOrReplacedOrOfAnInactiveAccount() {
    var user = Given.user(PlatformRole.LEARNER);
    var replaced = link(user);
    var link = link(user);
    redeem(secret(replaced), NEXT).then().statusCode(422);
    Given.sql("update password_link set expires_at = created_at where user_id = ?", user.id());
    redeem(secret(link), NEXT).then().statusCode(422);
    var last = link(user);
    Given.sql("update app_user set active = false where id = ?", user.id());
    redeem(secret(last), NEXT).then().statusCode(422);
    link(user).then().statusCode(409);
    redeem("nonsense", "x")
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/newPassword"));
  }

  @Test
  void isChosenOnceByTwoWhoRedeemTheSameLinkAtTheSameTime() throws Exception {
    var link = secret(link(Given.user(PlatformRole.LEARNER)));
    var people = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> one = () -> redeem(link, NEXT).statusCode();
      var good = 0;
      for (var answer : people.invokeAll(Collections.nCopies(4, one))) {
        if (answer.get() == 200) good++;
      }
      assertEquals(1, good);
    } finally {
      people.shutdown();
    }
  }

  private static Response change(Response signedIn, String current, String next) {
    return As.token(signedIn.path("accessToken"))
        .body(Map.of("currentPassword", current, "newPassword", next))
        .put("/api/v1/me/password");
  }

  private static Response link(User user) {
    return As.admin().post("/api/v1/users/" + user.id() + "/password-links");
  }

  private static String secret(Response link) {
    return link.path("url").toString().replaceFirst(".*#", "");
  }

  private static Response redeem(String secret, String password) {
    return As.nobody()
        .body(Map.of("secret", secret, "newPassword", password))
        .post("/api/v1/auth/password-links/redeem");
  }
}
