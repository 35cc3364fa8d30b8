package org.lectern.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.identity.signin.SignInTest.PASSWORD;
import static org.lectern.identity.signin.SignInTest.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.Sentences;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.identity.origin.Remote;
import org.lectern.identity.origin.Visitor;

/** Signing in as seen by an attacker and by the owner of the password; five guesses are free. */
@QuarkusTest
class GuessingTest {
  private static final String LOGIN = "/api/v1/auth/login";

  /** It is to wait, or its address has no more places in the line to those who compare. */
  private static final Set<Integer> REFUSED = Set.of(429, 503);

  private static final String ATTACKER = "203.0.113.66";

  @Test
  void aHundredAtTheSameTimeTellNothingOfTheOneThatIsRight() throws Exception {
    var user = person();
    for (int i = 0; i < 5; i++)
      assertEquals(401, login(from(ATTACKER), user, "guess").statusCode());
    closeForAMinute(user);
    var guesses = new ArrayList<Callable<Response>>();
    for (int i = 0; i < 100; i++) {
      var password = i == 50 ? PASSWORD : "guess number " + i;
      guesses.add(() -> login(from(ATTACKER), user, password));
    }
    for (var answer : together(guesses)) {
      assertTrue(REFUSED.contains(answer.statusCode()), answer::statusLine);
      assertFalse(answer.header("Retry-After").isBlank());
    }
  }

  @Test
  void noMoreThanTheAllowanceOfAHundredAreLookedAt() throws Exception {
    var user = person();
    Callable<Response> guess = () -> login(from(ATTACKER), user, "guess");
    assertNoMoreThanAllowed(401, Collections.nCopies(100, guess));
  }

  @Test
  void limitsAHundredParallelGuessesAtTheCurrentPassword() throws Exception {
    var signedIn = login(from("198.51.100.6"), person(), PASSWORD);
    var change = Map.of("currentPassword", "guess", "newPassword", "a wholly new password");
    Callable<Response> guess =
        () -> As.token(signedIn.path("accessToken")).body(change).put("/api/v1/me/password");
    assertNoMoreThanAllowed(422, Collections.nCopies(100, guess));
  }

  @Test
  void remembersFiftyPlacesOfAnAccountAtTheMost() {
    var user = person();
    for (int i = 0; i < 30; i++) {
      Given.bean(KnownPlaces.class).remember(user.id(), new Visitor("10.0.0." + i, null, null));
    }
    assertEquals(
        50,
        Given.bean(Sentences.class)
            .all("select 1 from known_place where user_id = ?", row -> 1, user.id())
            .size());
  }

  @Test
  void thePersonGetsInFromElsewhereAndInTheirOwnBrowserWhileSomebodyGuesses() {
    var user = person();
    var browser = login(from("198.51.100.7"), user, PASSWORD).cookie(Remote.BROWSER);
    for (int i = 0; i < 104; i++) login(from(ATTACKER), user, "guess");
    var fewerThanWouldMakeTheBrowserForgotten = 20;
    for (int i = 0; i < fewerThanWouldMakeTheBrowserForgotten; i++) {
      assertEquals(200, login(from("198.51.100." + i), user, PASSWORD).statusCode());
    }
    var besideTheAttacker = from(ATTACKER).cookie(Remote.BROWSER, browser);
    assertEquals(200, login(besideTheAttacker, user, PASSWORD).statusCode());
  }

  @Test
  void twoSpellingsOfANameShareOneAllowance() {
    var user = Given.user(Given.unique("admin"), PlatformRole.LEARNER);
    var names = List.of(user.username(), user.username().toUpperCase());
    for (int i = 0; i < 5; i++) {
      assertEquals(401, login(from(ATTACKER), names.get(i % 2), "guess").statusCode());
    }
    for (var name : names) {
      assertEquals(429, login(from(ATTACKER), name, "guess").statusCode());
    }
  }

  @Test
  void aPlantedBrowserSecretIsReplacedWhenSomebodySignsIn() {
    var mine = person();
    var yours = person();
    var planted = login(from(ATTACKER), mine, PASSWORD).cookie(Remote.BROWSER);
    assertEquals(0, known(yours, planted));
    var after = login(from("198.51.100.8").cookie(Remote.BROWSER, planted), yours, PASSWORD);
    var fresh = after.cookie(Remote.BROWSER);
    assertNotEquals(planted, fresh);
    assertEquals(0, known(yours, planted));
    assertEquals(0, known(mine, planted));
    assertEquals(1, known(yours, fresh));
    assertEquals(1, known(mine, fresh));
  }

  @Test
  void keepsTheBrowsersSecretFromScriptsAndFromOtherSites() {
    var cookie = login(from("198.51.100.9"), person(), PASSWORD).getDetailedCookie(Remote.BROWSER);
    assertTrue(cookie.isHttpOnly());
    assertEquals("Strict", cookie.getSameSite());
    assertEquals("/api/v1/auth", cookie.getPath());
    assertEquals(180 * 24 * 60 * 60, cookie.getMaxAge());
  }

  /** Five, and one more after each wait that has passed meanwhile; the rest is refused. */
  private static void assertNoMoreThanAllowed(int wrong, List<Callable<Response>> guesses)
      throws Exception {
    var start = System.nanoTime();
    var answers = together(guesses);
    var elapsed = Duration.ofNanos(System.nanoTime() - start).toSeconds();
    var allowed = 5;
    for (long wait = 2, at = 2; at <= elapsed; wait *= 2, at += wait) allowed++;
    var looked = answers.stream().filter(answer -> answer.statusCode() == wrong).count();
    assertTrue(looked >= 5 && looked <= allowed, looked + " of " + allowed + " looked at");
    var refused = answers.stream().filter(it -> REFUSED.contains(it.statusCode())).count();
    assertEquals(guesses.size(), looked + refused);
  }

  private static long known(User user, String secret) {
    return Given.bean(Sentences.class)
        .all(
            "select 1 from known_place where user_id = ? and place = ?",
            row -> 1,
            user.id(),
            Visitor.browserPlace(secret))
        .size();
  }

  private static void closeForAMinute(User user) {
    Given.sql(
        "update sign_in_failure set blocked_until = now() + interval '1 min' where subject like ?",
        "account " + user.id() + " at %");
  }

  private static RequestSpecification from(String address) {
    return As.nobody().header("X-Forwarded-For", "192.0.2.200, " + address);
  }

  private static Response login(RequestSpecification from, User user, String password) {
    return login(from, user.username(), password);
  }

  private static Response login(RequestSpecification from, String username, String password) {
    return from.body(Map.of("username", username, "password", password)).post(LOGIN);
  }

  private static List<Response> together(List<Callable<Response>> guesses) throws Exception {
    var threads = Executors.newFixedThreadPool(30);
    try {
      var answers = new ArrayList<Response>();
      for (var answer : threads.invokeAll(guesses)) answers.add(answer.get());
      return answers;
    } finally {
      threads.shutdown();
    }
  }
}
