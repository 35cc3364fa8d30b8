package org.lectern.access.dates;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A span of time, both ends included. A missing end is open. Time is counted in whole microseconds,
 * as the database keeps it: a window with an end is over one microsecond after that end.
 */
public record DateWindow(Instant start, Instant end) {
  public static final DateWindow OPEN = new DateWindow(null, null);

  public DateWindow {
    if (start != null && end != null && !start.isBefore(end)) {
      throw new IllegalArgumentException("a window must end after it starts");
    }
  }

  /** Whether {@code now} is before, inside or after the window. */
  public Standing standingAt(Instant now) {
    var tick = now.truncatedTo(ChronoUnit.MICROS);
    if (start != null && tick.isBefore(start)) return Standing.BEFORE;
    if (end != null && tick.isAfter(end)) return Standing.AFTER;
    return Standing.INSIDE;
  }

  /** This window, with each open side taken from the other one; throws if that reverses it. */
  public DateWindow orElse(DateWindow other) {
    return new DateWindow(start == null ? other.start : start, end == null ? other.end : end);
  }

  /** This window, lasting until {@code until} where that is later; an open end stays open. */
  public DateWindow prolongedTo(Instant until) {
    if (end == null || until == null || !until.isAfter(end)) return this;
    return new DateWindow(start, until);
  }

  boolean startsAfter(DateWindow other) {
    return start != null && (other.start == null || start.isAfter(other.start));
  }

  boolean endsBefore(DateWindow other) {
    return end != null && (other.end == null || end.isBefore(other.end));
  }
}
