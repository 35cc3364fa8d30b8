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

  /** A day as the end of what is looked for: the last microsecond before the next day begins. */
  public static Instant lastMoment(LocalDate day, ZoneId zone) {
    return firstMoment(day.plusDays(1), zone).minus(1, ChronoUnit.MICROS);
  }

  /**
   * A local time that the new day does not have moves on by the hour it lacks; one that it has
   * twice keeps its offset where it can. An open bound (null) stays open.
   */
  public static Instant plusDays(Instant instant, long days, ZoneId zone) {
    return instant == null ? null : instant.atZone(zone).plusDays(days).toInstant();
  }

  /** Whether that names a zone as the world knows it; Java has some names of its own besides. */
  public static boolean isZone(String name) {
    return ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith("SystemV/");
  }
}
