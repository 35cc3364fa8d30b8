package org.lectern.access.dates;

import java.time.Instant;
import java.time.ZoneId;

/** A window as requested: it may end before it starts. A missing end is open. */
public record ProposedWindow(Instant start, Instant end) {
  public static final ProposedWindow OPEN = new ProposedWindow(null, null);

  static ProposedWindow of(DateWindow window) {
    return new ProposedWindow(window.start(), window.end());
  }

  boolean isOpen() {
    return start == null && end == null;
  }

  boolean isReversed() {
    return start != null && end != null && !start.isBefore(end);
  }

  /** This window, with each open side taken from the other one. */
  ProposedWindow orElse(ProposedWindow other) {
    return new ProposedWindow(start == null ? other.start : start, end == null ? other.end : end);
  }

  /** Both bounds moved by whole calendar days of the zone, at their wall-clock time. */
  ProposedWindow shiftedBy(long days, ZoneId zone) {
    return new ProposedWindow(
        WallClock.plusDays(start, days, zone), WallClock.plusDays(end, days, zone));
  }

  /** The window as a value; throws if this one is reversed. */
  DateWindow toWindow() {
    return new DateWindow(start, end);
  }
}
