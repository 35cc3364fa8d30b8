package org.lectern.access;

import java.time.Instant;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.dates.Standing;
import org.lectern.access.words.AccessReason;

/**
 * When one learner may use a session and sees it listed: their own window, by date or by duration,
 * and what their personal extension makes of it.
 */
record LearnerWindow(boolean byDuration, DateWindow own, DateWindow extended, DateWindow display) {

  static LearnerWindow of(SessionDates dates, LearnerDates ownDates) {
    var own = dates.isByDuration() ? byDuration(dates, ownDates) : dates.access();
    return new LearnerWindow(
        dates.isByDuration(),
        own,
        own.prolongedTo(ownDates.accessUntil()),
        dates.display().prolongedTo(ownDates.accessUntil()));
  }

  /** From the first entry; before it there is no end. */
  private static DateWindow byDuration(SessionDates dates, LearnerDates ownDates) {
    var entry = ownDates.firstEntry();
    if (entry == null) return DateWindow.OPEN;
    return new DateWindow(entry, dates.daysEndFrom(entry));
  }

  /** A duration is never upcoming: before the first entry it is open with all days left. */
  Standing standingAt(Instant now) {
    var standing = extended.standingAt(now);
    return byDuration && standing == Standing.BEFORE ? Standing.INSIDE : standing;
  }

  boolean isDisplayedAt(Instant now) {
    return display.standingAt(now) == Standing.INSIDE;
  }

  AccessReason reasonAt(Instant now) {
    return switch (standingAt(now)) {
      case BEFORE -> AccessReason.LEARNER_WINDOW_NOT_STARTED;
      case INSIDE -> reasonInside(now);
      case AFTER -> reasonAfter();
    };
  }

  private AccessReason reasonInside(Instant now) {
    if (own.standingAt(now) == Standing.AFTER) return AccessReason.EXTENSION_RUNNING;
    if (!byDuration) return AccessReason.LEARNER_WINDOW_OPEN;
    var entered = own.start() != null && own.standingAt(now) == Standing.INSIDE;
    return entered ? AccessReason.DURATION_RUNNING : AccessReason.DURATION_NOT_STARTED;
  }

  private AccessReason reasonAfter() {
    if (!extended.equals(own)) return AccessReason.EXTENSION_OVER;
    return byDuration ? AccessReason.DURATION_OVER : AccessReason.LEARNER_WINDOW_OVER;
  }
}
