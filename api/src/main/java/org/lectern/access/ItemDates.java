package org.lectern.access;

import java.time.Instant;

/**
 * What the days of items mean to one person in one course of a session at one instant. Days bind
 * those alone who read only as learners; whoever may read in another role reads everything.
 *
 * @param calendar the person's own days; null if they do not learn there
 * @param bound whether items open for them on their days only
 */
public record ItemDates(ItemCalendar calendar, boolean bound, Instant now) {
  public boolean learns() {
    return calendar != null;
  }

  /** Whether they may open something that opens after so many days; null: at once. */
  public boolean isOpen(Integer opensAfterDays) {
    return !bound || !learns() || calendar.isOpenAt(opensAfterDays, now);
  }

  /** Null where that is at once, not known yet, or nothing to them. */
  public Instant opensAt(Integer opensAfterDays) {
    return learns() ? calendar.opensAt(opensAfterDays) : null;
  }

  /** Null where it is never due, not known yet, or nothing to them. */
  public Instant dueAt(Integer dueAfterDays) {
    return learns() ? calendar.dueAt(dueAfterDays) : null;
  }

  public boolean isOver(Integer dueAfterDays) {
    return learns() && calendar.isOverAt(dueAfterDays, now);
  }
}
