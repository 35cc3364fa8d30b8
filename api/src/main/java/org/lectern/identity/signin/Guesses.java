package org.lectern.identity.signin;

import java.time.Duration;
import java.time.Instant;

/** The wrong guesses counted for one subject, and until when no other is checked there. */
record Guesses(int count, Instant lastAt, Instant closedUntil) {
  Duration waitAt(Instant now) {
    return closedUntil == null || !closedUntil.isAfter(now)
        ? Duration.ZERO
        : Duration.between(now, closedUntil);
  }

  boolean areForgotten(Instant now, Patience patience) {
    return count == 0 || lastAt.isBefore(now.minus(patience.forgottenAfter()));
  }

  /** With one more, which counts as wrong until it proves right. */
  Guesses andOne(Instant now, Patience patience) {
    var counted = areForgotten(now, patience) ? 1 : count + 1;
    var wait = patience.waitAfter(counted);
    return new Guesses(counted, now, wait.isZero() ? null : now.plus(wait));
  }
}
