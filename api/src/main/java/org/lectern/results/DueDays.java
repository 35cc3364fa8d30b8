package org.lectern.results;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.lectern.access.ItemCalendar;
import org.lectern.access.LearnerDates;
import org.lectern.access.dates.SessionDates;

/**
 * What the due days of a session's items mean to each of its learners at one instant. Most of them
 * have the same calendar, and so the same answers.
 */
public final class DueDays {
  /** The due days of one learner. */
  public final class OfLearner {
    private final ItemCalendar calendar;
    private final Map<Integer, Boolean> past = new HashMap<>();

    private OfLearner(ItemCalendar calendar) {
      this.calendar = calendar;
    }

    boolean isPast(int day) {
      return past.computeIfAbsent(day, any -> calendar.isOverAt(day, now));
    }

    /** Null while they have not started. */
    Instant dueAt(int day) {
      return calendar.dueAt(day);
    }
  }

  private final SessionDates dates;
  private final ZoneId zone;
  private final Instant now;
  private final Map<ItemCalendar, OfLearner> known = new HashMap<>();

  public DueDays(SessionDates dates, ZoneId zone, Instant now) {
    this.dates = dates;
    this.zone = zone;
    this.now = now;
  }

  /**
   * @param enrolledAt when they were enrolled first
   */
  public OfLearner of(LearnerDates learner, Instant enrolledAt) {
    var calendar = ItemCalendar.of(dates, learner, enrolledAt, zone);
    return known.computeIfAbsent(calendar, OfLearner::new);
  }
}
