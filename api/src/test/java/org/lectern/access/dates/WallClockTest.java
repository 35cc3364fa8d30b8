package org.lectern.access.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallClockTest {
  @ParameterizedTest(name = "{1} in {0} goes from {2} to {3}")
  @CsvSource(
      textBlock =
          """
          UTC,              2026-03-01, 2026-03-01T00:00:00Z, 2026-03-01T23:59:59Z
          Europe/Paris,     2026-03-29, 2026-03-28T23:00:00Z, 2026-03-29T21:59:59Z
          Africa/Cairo,     2026-04-24, 2026-04-23T22:00:00Z, 2026-04-24T20:59:59Z
          Africa/Cairo,     2026-04-23, 2026-04-22T22:00:00Z, 2026-04-23T21:59:59Z
          Pacific/Auckland, 2026-04-05, 2026-04-04T11:00:00Z, 2026-04-05T11:59:59Z
          """)
  void aDayWithoutATime(ZoneId zone, LocalDate day, Instant first, Instant last) {
    assertEquals(first, WallClock.firstMoment(day, zone));
    assertEquals(last, WallClock.lastSecond(day, zone));
    assertEquals(last.plusNanos(999_999_000), WallClock.lastMoment(day, zone));
  }

  @ParameterizedTest(name = "{0} and {1} days in {2} is {3}")
  @CsvSource(
      textBlock =
          """
          2026-03-28T08:00:00Z, 1,  Europe/Paris, 2026-03-29T07:00:00Z
          2026-03-29T07:00:00Z, -1, Europe/Paris, 2026-03-28T08:00:00Z
          2026-03-28T01:30:00Z, 1,  Europe/Paris, 2026-03-29T01:30:00Z
          """)
  void daysAreOfTheCalendar(Instant from, long days, ZoneId zone, Instant to) {
    assertEquals(to, WallClock.plusDays(from, days, zone));
  }

  @Test
  void anOpenBoundStaysOpen() {
    assertNull(WallClock.plusDays(null, 1, ZoneId.of("UTC")));
  }

  @ParameterizedTest(name = "{0} is a zone: {1}")
  @CsvSource({
    "Europe/Paris, true",
    "UTC, true",
    "Asia/Calcutta, true",
    "SystemV/EST5, false",
    "Paris, false"
  })
  void knowsTheZonesOfTheWorld(String name, boolean is) {
    assertEquals(is, WallClock.isZone(name));
  }
}
