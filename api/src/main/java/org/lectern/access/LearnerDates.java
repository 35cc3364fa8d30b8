package org.lectern.access;

import java.time.Instant;

/**
 * What is personal to a learner in a session's dates: their first entry (null: none yet) and the
 * day of their personal extension (null: none).
 */
public record LearnerDates(Instant firstEntry, Instant accessUntil) {
  public static final LearnerDates NEW = new LearnerDates(null, null);
}
