package org.lectern.identity.signin;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.identity.password.Passwords;

@QuarkusTest
public class SignInTest {
  public static final String PASSWORD = " correct horse battery ";
  private static final String AUTH = "/api/v1/auth/";
  private static final String ME = "/api/v1/me";

  @Test
  void signsInWithANameInAnyCaseAndAPasswordInWhichBlanksCount() {
    var user = person();
    var signIn = login(user.username().toUpperCase(), PASSWORD);
    signIn
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("tokenType", equalTo("Bearer"))
        .body("expiresInSeconds", equalTo(600))
        .body("passwordChangeRequired", equalTo(false));
    me(signIn).then().statusCode(200).body("username", equalTo(user.username()));
    login(user.username(), PASSWORD.strip()).then().statusCode(401);
    As.admin()
        .get("/api/v1/users/" + user.id())
        .then()
        .header("ETag", "\"0\"")
        .body("lastSignInAt", notNullValue());
  }

  @Test
  void keepsTheRefreshTokenFromScriptsAndFromOtherSites() {
    var user = person();
    var cookie = login(user.username(), PASSWORD).getDetailedCookie(SignInAnswers.COOKIE);
    assertTrue(cookie.isHttpOnly());
    assertEquals("Strict", cookie.getSameSite());
    assertEquals("/api/v1/auth", cookie.getPath());
    assertFalse(cookie.isSecured());
    var secured =
        As.nobody()
            .header("X-Forwarded-Proto", "https")
            .body(Map.of("username", user.username(), "password", PASSWORD))
            .post(AUTH + "login");
    assertTrue(secured.getDetailedCookie(SignInAnswers.COOKIE).isSecured());
  }

  @Test
  void answersEveryKindOfFailureTheSame() {
    var known = person();
    var inactive = person();
    Given.sql("update app_user set active = false where id = ?", inactive.id());
    var without = Given.user(PlatformRole.LEARNER);
    var answers =
        Stream.of(
                login(known.username(), "something wrong"),
                login(inactive.username(), PASSWORD),
                login(without.username(), PASSWORD),
                login(Given.unique("nobody"), PASSWORD))
            .peek(answer -> answer.then().statusCode(401).body("code", equalTo("sign-in-failed")))
            .map(answer -> answer.path("detail").toString())
            .distinct();
    assertEquals(1, answers.count());
  }

  @Test
  void slowsGuessesDown() {
    var user = person();
    for (int i = 0; i < 5; i++) login(user.username(), "guess number " + i).then().statusCode(401);
    login(user.username(), PASSWORD)
        .then()
        .statusCode(429)
        .header("Retry-After", Integer::parseInt, greaterThan(0))
        .body("code", equalTo("too-many-attempts"));
    Given.sql(
        "update sign_in_failure set blocked_until = blocked_until - interval '1 h' where subject like ?",
        "account " + user.id() + "%");
    login(user.username(), PASSWORD).then().statusCode(200);
    login(user.username(), "guess again!").then().statusCode(401);
  }

  @Test
  void signsOutAtOnceInThisBrowserAlone() {
    var user = person();
    var here = login(user.username(), PASSWORD);
    var there = login(user.username(), PASSWORD);
    As.nobody()
        .cookie(SignInAnswers.COOKIE, cookie(here))
        .post(AUTH + "logout")
        .then()
        .statusCode(204)
        .cookie(SignInAnswers.COOKIE, "");
    me(here).then().statusCode(401);
    refresh(here).then().statusCode(401);
    me(there).then().statusCode(200);
    As.token(there.path("accessToken")).post(AUTH + "logout").then().statusCode(204);
    me(there).then().statusCode(401);
    As.nobody().post(AUTH + "logout").then().statusCode(204);
    As.token("nonsense").post(AUTH + "logout").then().statusCode(204);
  }

  @Test
  void refusesWhatIsNoSignIn() {
    As.nobody().post(AUTH + "refresh").then().statusCode(401);
    As.nobody().cookie(SignInAnswers.COOKIE, "x").post(AUTH + "refresh").then().statusCode(401);
    As.nobody()
        .body("{}")
        .post(AUTH + "login")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/username", "/password"));
    As.token("nonsense")
        .body(Map.of("username", person().username(), "password", PASSWORD))
        .post(AUTH + "login")
        .then()
        .statusCode(200);
  }

  /** Somebody who can sign in. */
  public static User person() {
    var user = Given.user(PlatformRole.LEARNER);
    var hash = Given.bean(Passwords.class).hash(PASSWORD);
    Given.sql("update app_user set password_hash = ? where id = ?", hash, user.id());
    return user;
  }

  public static Response login(String username, String password) {
    return As.nobody()
        .body(Map.of("username", username, "password", password))
        .post(AUTH + "login");
  }

  public static Response refresh(Response signedIn) {
    return As.nobody().cookie(SignInAnswers.COOKIE, cookie(signedIn)).post(AUTH + "refresh");
  }

  public static Response me(Response signedIn) {
    return As.token(signedIn.path("accessToken")).get(ME);
  }

  public static String cookie(Response signedIn) {
    return signedIn.getCookie(SignInAnswers.COOKIE);
  }
}
