package org.lectern.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.TestDatabase;
import org.lectern.problem.ProblemException;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInThrottleTest {
  private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

  private final SignInThrottle throttle =
      new SignInThrottle(Given.bean(Sentences.class), new ThreeEach());

  @Test
  void waitsLongerWithEveryFailureUpToALimit() {
    var attempt = SignInThrottle.Attempt.of(Given.unique("name"), Given.unique("host"));
    var now = NOW;
    fail(attempt, now, 2);
    assertTrue(isOpen(attempt, now));
    for (int wait : new int[] {2, 4, 8, 16, 30, 30, 30}) {
      throttle.failed(attempt, now);
      assertFalse(isOpen(attempt, now.plusSeconds(wait - 1)));
      now = now.plusSeconds(wait);
      assertTrue(isOpen(attempt, now));
    }
  }

  @Test
  void countsNamesInAnyCaseAndAddressesApart() {
    var name = Given.unique("Name");
    fail(SignInThrottle.Attempt.of(name, Given.unique("host")), NOW, 3);
    assertFalse(isOpen(SignInThrottle.Attempt.of(name.toUpperCase(), Given.unique("host")), NOW));
    var host = Given.unique("host");
    for (int i = 0; i < 3; i++) {
      throttle.failed(SignInThrottle.Attempt.of(Given.unique("name"), host), NOW);
    }
    assertFalse(isOpen(SignInThrottle.Attempt.of(Given.unique("name"), host), NOW));
    assertTrue(isOpen(SignInThrottle.Attempt.of(Given.unique("name"), Given.unique("host")), NOW));
  }

  @Test
  void forgetsAfterAWhileAndOnSuccess() {
    var attempt = SignInThrottle.Attempt.of(Given.unique("name"), Given.unique("host"));
    fail(attempt, NOW, 3);
    var later = NOW.plus(Duration.ofHours(2));
    throttle.failed(attempt, later);
    assertTrue(isOpen(attempt, later));
    fail(attempt, later, 1);
    throttle.succeeded(attempt);
    fail(attempt, later, 1);
    assertFalse(isOpen(attempt, later), "a success does not open the address");
  }

  @Test
  void countsEveryOneOfManyAtTheSameTime() throws Exception {
    var attempt = SignInThrottle.Attempt.of(Given.unique("name"), Given.unique("host"));
    var guessers = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> guess =
          () -> {
            throttle.failed(attempt, NOW);
            return true;
          };
      for (var done : guessers.invokeAll(Collections.nCopies(24, guess))) done.get();
    } finally {
      guessers.shutdown();
    }
    assertFalse(isOpen(attempt, NOW.plusSeconds(1)));
    assertTrue(isOpen(attempt, NOW.plusSeconds(2)), "what came during the wait made it no longer");
  }

  @Test
  void countsAnIpV6HostByItsNetwork() {
    var one = SignInThrottle.Attempt.of("x", "2001:db8:1:2:aaaa::1");
    assertEquals(one, SignInThrottle.Attempt.of("X", "2001:db8:1:2:ffff::9"));
    assertNotEquals(one, SignInThrottle.Attempt.of("x", "2001:db8:1:3:aaaa::1"));
  }

  private void fail(SignInThrottle.Attempt attempt, Instant now, int times) {
    for (int i = 0; i < times; i++) throttle.failed(attempt, now);
  }

  private boolean isOpen(SignInThrottle.Attempt attempt, Instant now) {
    try {
      throttle.requireOpen(attempt, now);
      return true;
    } catch (ProblemException wait) {
      return wait.status() != 429;
    }
  }

  private static class ThreeEach implements SignInSettings {
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
    public int failuresPerAddress() {
      return 3;
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
