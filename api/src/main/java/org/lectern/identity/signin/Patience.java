package org.lectern.identity.signin;

import java.time.Duration;

/**
 * The policy on wrong passwords: some are free, then each is followed by a wait that doubles from
 * two seconds to a maximum; they are forgotten after a while without any.
 */
record Patience(int free, Duration longestWait, Duration forgottenAfter) {
  private static final int MOST_DOUBLINGS = 30;

  /** The wait once {@code count} guesses are counted. */
  Duration waitAfter(int count) {
    if (count < free) return Duration.ZERO;
    var doubled = Duration.ofSeconds(1L << Math.min(count - free + 1, MOST_DOUBLINGS));
    return doubled.compareTo(longestWait) < 0 ? doubled : longestWait;
  }
}
