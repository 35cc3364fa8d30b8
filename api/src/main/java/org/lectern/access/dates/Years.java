package org.lectern.access.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The years that Lectern accepts for instants and days. */
public final class Years {
  static final int FIRST = 1900;
  static final int LAST = 2999;

  private Years() {}

  /** By its year in UTC. */
  public static boolean include(Instant instant) {
    var from = LocalDate.of(FIRST, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    var to = LocalDate.of(LAST + 1, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return !instant.isBefore(from) && instant.isBefore(to);
  }

  public static boolean include(LocalDate day) {
    return day.getYear() >= FIRST && day.getYear() <= LAST;
  }
}
