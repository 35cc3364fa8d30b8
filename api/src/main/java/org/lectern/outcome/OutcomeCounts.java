package org.lectern.outcome;

import java.util.Collection;
import java.util.Collections;

/** How many changes had each outcome. */
public record OutcomeCounts(
    long created, long updated, long unchanged, long removed, long skipped, long failed) {

  public static OutcomeCounts of(Collection<Outcome> outcomes) {
    return new OutcomeCounts(
        count(outcomes, Outcome.CREATED),
        count(outcomes, Outcome.UPDATED),
        count(outcomes, Outcome.UNCHANGED),
        count(outcomes, Outcome.REMOVED),
        count(outcomes, Outcome.SKIPPED),
        count(outcomes, Outcome.FAILED));
  }

  private static long count(Collection<Outcome> outcomes, Outcome outcome) {
    return Collections.frequency(outcomes, outcome);
  }
}
