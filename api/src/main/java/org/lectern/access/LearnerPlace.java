package org.lectern.access;

import java.time.Instant;

/**
 * What is a learner's own in a session's dates: their first entry (null: none yet) and the day of
 * their personal extension (null: none).
 */
public record LearnerPlace(Instant firstEntry, Instant accessUntil) {
  public static final LearnerPlace NEW = new LearnerPlace(null, null);
}
