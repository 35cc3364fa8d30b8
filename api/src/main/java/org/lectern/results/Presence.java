package org.lectern.results;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When somebody was there first and last, by visits and requests, and how long in all.
 *
 * @param firstAt null if never, as {@code lastAt}
 */
public record Presence(Instant firstAt, Instant lastAt, int seconds) {
  public static final Presence NONE = new Presence(null, null, 0);

  public Presence plus(Presence other) {
    return new Presence(
        present(firstAt, other.firstAt).min(Comparator.naturalOrder()).orElse(null),
        present(lastAt, other.lastAt).max(Comparator.naturalOrder()).orElse(null),
        seconds + other.seconds);
  }

  private static Stream<Instant> present(Instant one, Instant other) {
    return Stream.of(one, other).filter(Objects::nonNull);
  }

  boolean everCame() {
    return firstAt != null;
  }
}
