package org.lectern.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.identity.origin.Visitor;
import org.lectern.problem.ProblemException;

/** Three guesses are free in one place, nine everywhere, and five names may fail at an address. */
@QuarkusTest
class SignInThrottleTest {
  private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

  @Test
  void looksAtNoMoreThanTheAllowanceOfManyAtTheSameTime() throws Exception {
    var attempt = stranger(Given.unique("name"), Given.unique("host"));
    var guessers = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> guess = () -> isLookedAt(attempt, NOW);
      var looked = 0;
      for (var done : guessers.invokeAll(Collections.nCopies(40, guess))) {
        if (done.get()) looked++;
      }
      assertEquals(3, looked);
    } finally {
      guessers.shutdown();
    }
    assertFalse(isLookedAt(attempt, NOW.plusMillis(1999)));
    assertTrue(isLookedAt(attempt, NOW.plusSeconds(2)), "what came meanwhile made it no longer");
  }

  @Test
  void keepsTheAllowanceOfADifferentAddressAndOfAKnownBrowser() {
    var name = Given.unique("name");
    exhaust(stranger(name, Given.unique("host")));
    assertTrue(isLookedAt(stranger(name, Given.unique("host")), NOW));
    assertTrue(isLookedAt(inKnownBrowser(name), NOW));
  }

  @Test
  void limitsGuessesFromManyAddressesWithoutLockingOutKnownPlaces() {
    var name = Given.unique("name");
    var looked = 0;
    for (int i = 0; i < 30; i++) {
      if (isLookedAt(stranger(name, Given.unique("host")), NOW)) looked++;
    }
    assertEquals(9, looked);
    assertTrue(isLookedAt(inKnownBrowser(name), NOW));
    assertTrue(isLookedAt(atKnownAddress(name, Given.unique("host")), NOW));
    assertTrue(isLookedAt(stranger(Given.unique("name"), Given.unique("host")), NOW));
  }

  @Test
  void letsAnOfficeWorkWhereEverybodyMistypesOnce() {
    var office = Given.unique("office");
    for (int person = 0; person < 40; person++) {
      var attempt = stranger(Given.unique("person"), office);
      assertTrue(isLookedAt(attempt, NOW), "the wrong one of person " + person);
      assertTrue(isLookedAt(attempt, NOW.plusSeconds(1)), "the right one of person " + person);
      throttle().giveBack(attempt);
    }
  }

  @Test
  void stopsAnAttackerWithManyNamesButNotTheOfficeAroundThem() {
    var office = Given.unique("office");
    for (int i = 0; i < 5; i++) {
      assertTrue(isLookedAt(stranger(Given.unique("guessed"), office), NOW));
    }
    var one = stranger(Given.unique("guessed"), office);
    assertFalse(isLookedAt(one, NOW));
    assertTrue(isLookedAt(atKnownAddress(Given.unique("colleague"), office), NOW));
    assertTrue(isLookedAt(inKnownBrowser(Given.unique("colleague")), NOW));
    assertTrue(isLookedAt(stranger(Given.unique("other"), Given.unique("office")), NOW));
    assertFalse(isLookedAt(one, NOW.plus(Duration.ofHours(1))));
    assertTrue(isLookedAt(one, NOW.plus(Duration.ofHours(1)).plusMillis(1)));
  }

  @Test
  void countsManyNamesAtTheSameTimeOneByOne() throws Exception {
    var host = Given.unique("host");
    var guessers = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> guess = () -> isLookedAt(stranger(Given.unique("guessed"), host), NOW);
      var looked = 0;
      for (var done : guessers.invokeAll(Collections.nCopies(40, guess))) {
        if (done.get()) looked++;
      }
      assertEquals(5, looked);
    } finally {
      guessers.shutdown();
    }
  }

  @Test
  void goesOnWithNamesThatFailAlready() {
    var host = Given.unique("host");
    var first = stranger(Given.unique("guessed"), host);
    assertTrue(isLookedAt(first, NOW));
    for (int i = 0; i < 4; i++) isLookedAt(stranger(Given.unique("guessed"), host), NOW);
    assertFalse(isLookedAt(stranger(Given.unique("guessed"), host), NOW));
    assertTrue(isLookedAt(first, NOW), "by its own allowance");
  }

  @Test
  void forgetsInOnePlaceWhatWasGivenBackThere() {
    var name = Given.unique("name");
    var attempt = stranger(name, Given.unique("host"));
    isLookedAt(attempt, NOW);
    isLookedAt(attempt, NOW);
    throttle().giveBack(attempt);
    exhaust(attempt);
    assertFalse(isLookedAt(attempt, NOW));
  }

  private static void exhaust(Attempt attempt) {
    for (int i = 0; i < 3; i++) assertTrue(isLookedAt(attempt, NOW));
  }

  private static Attempt stranger(String name, String host) {
    return Attempt.of(name, new Visitor(host, null, null), Set.of());
  }

  private static Attempt atKnownAddress(String name, String host) {
    var visitor = new Visitor(host, null, null);
    return Attempt.of(name, visitor, Set.of(visitor.addressPlace()));
  }

  private static Attempt inKnownBrowser(String name) {
    var visitor = new Visitor(Given.unique("host"), Given.unique("secret"), null);
    return Attempt.of(name, visitor, Set.of(visitor.browserPlace()));
  }

  private static boolean isLookedAt(Attempt attempt, Instant now) {
    try {
      QuarkusTransaction.requiringNew().run(() -> throttle().take(attempt, now));
      return true;
    } catch (ProblemException wait) {
      assertEquals(429, wait.status());
      return false;
    }
  }

  private static SignInThrottle throttle() {
    return new SignInThrottle(Given.bean(org.lectern.sql.Database.class), new FewEach());
  }

  private static class FewEach implements SignInSettings {
    @Override
    public Duration idle() {
      return Duration.ofDays(1);
    }

    @Override
    public Duration longest() {
      return Duration.ofDays(2);
    }

    @Override
    public int failuresPerAccount() {
      return 3;
    }

    @Override
    public int failuresPerAccountEverywhere() {
      return 9;
    }

    @Override
    public int namesPerAddress() {
      return 5;
    }

    @Override
    public Duration knownFor() {
      return Duration.ofDays(1);
    }

    @Override
    public Duration longestWait() {
      return Duration.ofSeconds(30);
    }

    @Override
    public Duration forgottenAfter() {
      return Duration.ofHours(1);
    }
  }
}
