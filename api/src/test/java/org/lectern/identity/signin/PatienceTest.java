package org.lectern.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five are free, nobody waits longer than five minutes, an hour without a guess makes it good. */
class PatienceTest {
  private static final Patience PATIENCE =
      new Patience(5, Duration.ofMinutes(5), Duration.ofHours(1));
  private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
  private static final Guesses NONE = new Guesses(0, NOW, null);

  @ParameterizedTest(name = "after {0} wrong ones: {1} s")
  @CsvSource({
    "1, 0",
    "4, 0",
    "5, 2",
    "6, 4",
    "7, 8",
    "11, 128",
    "12, 256",
    "13, 300",
    "14, 300",
    "100000, 300"
  })
  void waitsLongerWithEveryFailureUpToALimit(int count, long seconds) {
    assertEquals(Duration.ofSeconds(seconds), PATIENCE.waitAfter(count));
  }

  @Test
  void countsOnFromWhereItWas() {
    var guesses = times(6, NOW);
    assertEquals(Duration.ofSeconds(4), guesses.waitAt(NOW));
    assertEquals(Duration.ofSeconds(1), guesses.waitAt(NOW.plusSeconds(3)));
    assertEquals(Duration.ZERO, guesses.waitAt(NOW.plusSeconds(4)));
    assertEquals(7, guesses.andOne(NOW.plusSeconds(4), PATIENCE).count());
  }

  @Test
  void forgetsAfterAWhileWithoutAny() {
    var guesses = times(8, NOW);
    assertEquals(9, guesses.andOne(NOW.plus(Duration.ofHours(1)), PATIENCE).count());
    var later = NOW.plus(Duration.ofHours(1)).plusMillis(1);
    assertEquals(1, guesses.andOne(later, PATIENCE).count());
    assertEquals(Duration.ZERO, guesses.andOne(later, PATIENCE).waitAt(later));
  }

  /** As many guesses as whoever never stops can have looked at from one place. */
  @ParameterizedTest(name = "{1} within {0} hours")
  @CsvSource({"1, 23", "2, 35", "24, 299"})
  void boundsWhatOneCanGuess(long hours, int looked) {
    var until = NOW.plus(Duration.ofHours(hours));
    var guesses = NONE;
    var at = NOW;
    while (at.isBefore(until)) {
      guesses = guesses.andOne(at, PATIENCE);
      at = at.plus(guesses.waitAt(at));
    }
    assertEquals(looked, guesses.count());
  }

  private static Guesses times(int count, Instant at) {
    var guesses = NONE;
    for (int i = 0; i < count; i++) guesses = guesses.andOne(at, PATIENCE);
    return guesses;
  }
}
