package org.lectern.access.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Calendar days counted in a zone: 09:00 stays 09:00 across daylight saving. */
public final class WallClock {
  private WallClock() {}

  /** A day without a time, as a start: its first moment, also where its midnight is skipped. */
  public static Instant firstMoment(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** A day without a time, as an end: the last second before the next day begins. */
  public static Instant lastSecond(LocalDate day, ZoneId zone) {
    return firstMoment(day.plusDays(1), zone).minusSeconds(1);
  }

  /** A day as the end of a search range: the last microsecond before the next day begins. */
  public static Instant lastMoment(LocalDate day, ZoneId zone) {
    return firstMoment(day.plusDays(1), zone).minus(1, ChronoUnit.MICROS);
  }

  /**
   * A local time that the new day skips moves forward by the gap; one that occurs twice keeps its
   * offset if possible. An open bound (null) stays open.
   */
  public static Instant plusDays(Instant instant, long days, ZoneId zone) {
    return instant == null ? null : instant.atZone(zone).plusDays(days).toInstant();
  }

  /** Whether that is an IANA zone name; Java also accepts some names of its own. */
  public static boolean isZone(String name) {
    return ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith("SystemV/");
  }
}
