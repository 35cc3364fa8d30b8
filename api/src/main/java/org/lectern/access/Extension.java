package org.lectern.access;

import java.time.Instant;
import java.util.Optional;
import org.lectern.access.dates.SessionDates;

/** The check of a personal extension before it is given. */
public final class Extension {
  private Extension() {}

  /** Why an extension is refused. */
  public enum Refusal {
    NO_END_TO_EXTEND,
    NOT_LATER_THAN_END
  }

  /** An extension given before does not count: a new one replaces it. */
  public static Optional<Refusal> refusal(
      SessionDates dates, LearnerDates ownDates, Instant accessUntil) {
    var end = ownEnd(dates, ownDates);
    if (end.isEmpty()) return Optional.of(Refusal.NO_END_TO_EXTEND);
    if (!accessUntil.isAfter(end.get())) return Optional.of(Refusal.NOT_LATER_THAN_END);
    return Optional.empty();
  }

  /** The learner's end by date or by duration, without any extension; empty where there is none. */
  public static Optional<Instant> ownEnd(SessionDates dates, LearnerDates ownDates) {
    return Optional.ofNullable(LearnerWindow.of(dates, ownDates).own().end());
  }
}
