package org.lectern.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessesTest {
  private static final Instant NOON = Instant.parse("2026-03-15T12:00:00Z");
  private static final Patience FIVE_FREE =
      new Patience(5, Duration.ofMinutes(5), Duration.ofHours(1));

  /** Two sign in at once, and the first in line looked at the clock a moment after the other. */
  @Test
  void causeNoWaitWhileTheyAreFree() {
    var first = new Guesses(0, NOON, null).andOne(NOON, FIVE_FREE);
    assertEquals(Duration.ZERO, first.waitAt(NOON.minusMillis(5)));
  }

  @Test
  void slowTheNextAttemptOnceTheyAreUsedUp() {
    var fifth = new Guesses(4, NOON, null).andOne(NOON, FIVE_FREE);
    assertEquals(Duration.ofSeconds(2), fifth.waitAt(NOON));
  }
}
