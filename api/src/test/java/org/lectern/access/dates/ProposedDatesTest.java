package org.lectern.access.dates;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lectern.access.AccessCaseText.instant;
import static org.lectern.access.dates.ProposedWindow.OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.access.words.VisibilityAfterEnd;

class ProposedDatesTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest(name = "display {0}..{1} access {2}..{3} coach {4}..{5} days {6}: {7}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          -,     -,     -,     -,     -,     -,     -, ''
          03-01, 03-20, 03-05, 03-15, 03-01, 03-25, -, ''
          03-20, 03-01, -,     -,     -,     -,     -, /displayStart /displayEnd
          -,     -,     03-15, 03-05, -,     -,     -, /accessStart /accessEnd
          -,     -,     03-05, 03-05, -,     -,     -, /accessStart /accessEnd
          -,     -,     03-05, 03-05+,-,     -,     -, ''
          03-02, 03-01, 03-15, 03-05, -,     -,     -, /displayStart /displayEnd /accessStart /accessEnd
          -,     -,     03-05, 03-15, 03-20, 03-10, -, /coachAccessStart /coachAccessEnd
          -,     -,     03-05, 03-15, 03-20, -,     -, /coachAccessStart /accessEnd
          -,     -,     03-05, 03-15, -,     03-04, -, /accessStart /coachAccessEnd
          -,     -,     03-05, 03-15, -,     03-05, -, /accessStart /coachAccessEnd
          -,     -,     -,     -,     03-20, -,     -, ''
          -,     -,     -,     -,     -,     -,     30, ''
          -,     -,     -,     -,     03-05, 03-10, 30, ''
          -,     -,     03-05, 03-15, -,     -,     30, /accessStart /accessEnd /durationDays
          -,     -,     03-05, -,     -,     -,     30, /accessStart /durationDays
          -,     -,     -,     03-15, -,     -,     30, /accessEnd /durationDays
          -,     -,     -,     -,     -,     -,     0,  /durationDays
          -,     -,     -,     -,     -,     -,     1,  ''
          -,     -,     -,     -,     -,     -,     36500, ''
          -,     -,     -,     -,     -,     -,     36501, /durationDays
          """)
  void namesEveryFieldAtFault(
      String displayStart,
      String displayEnd,
      String accessStart,
      String accessEnd,
      String coachStart,
      String coachEnd,
      Integer days,
      String pointers) {
    var dates =
        new ProposedDates(
            window(displayStart, displayEnd),
            window(accessStart, accessEnd),
            window(coachStart, coachEnd),
            days);
    assertEquals(pointers, pointers(dates.faults()));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1899-12-31T23:59:59.999999Z, YEAR_OUT_OF_RANGE
          1900-01-01T00:00:00Z,        ''
          2999-12-31T23:59:59.999999Z, ''
          3000-01-01T00:00:00Z,        YEAR_OUT_OF_RANGE
          2026-03-05T00:00:00.000001Z, ''
          2026-03-05T00:00:00.0000005Z,NOT_WHOLE_MICROSECONDS
          3000-01-01T00:00:00.0000005Z,YEAR_OUT_OF_RANGE NOT_WHOLE_MICROSECONDS
          """)
  void acceptsWholeMicrosecondsOfTheYears1900To2999(String instant, String codes) {
    for (var field : List.of(0, 1, 2, 3, 4, 5)) {
      var at = new String[6];
      at[field] = instant;
      var dates =
          new ProposedDates(window(at[0], at[1]), window(at[2], at[3]), window(at[4], at[5]), null);
      assertEquals(
          codes, dates.faults().stream().map(it -> it.code().name()).collect(joining(" ")));
      dates.faults().forEach(it -> assertEquals(DateField.values()[field], it.field()));
    }
  }

  @Test
  void refusesToCountWhileThereAreFaults() {
    var reversed = access("03-15", "03-05");
    assertThrows(
        IllegalArgumentException.class,
        () -> reversed.toSessionDates(VisibilityAfterEnd.READ_ONLY));
  }

  @ParameterizedTest(name = "{0} moved by {1} days in {2}: {3}")
  @CsvSource(
      textBlock =
          """
          2026-03-28T09:00@Europe/Paris, 1, Europe/Paris, 2026-03-29T09:00@Europe/Paris
          2026-03-28T02:30@Europe/Paris, 1, Europe/Paris, 2026-03-29T03:30@Europe/Paris
          2026-10-24T02:30@Europe/Paris, 1, Europe/Paris, 2026-10-25T02:30@Europe/Paris
          2026-10-25T01:30:00Z,          0, Europe/Paris, 2026-10-25T01:30:00Z
          2026-10-26T09:00@Europe/Paris,-2, Europe/Paris, 2026-10-24T09:00@Europe/Paris
          2026-04-04T23:59:59@Australia/Lord_Howe, 1, Australia/Lord_Howe, 2026-04-05T23:59:59@Australia/Lord_Howe
          2026-12-31T00:00@Asia/Kathmandu, 1, Asia/Kathmandu, 2027-01-01T00:00@Asia/Kathmandu
          2028-02-28T12:00@Asia/Kolkata, 1, Asia/Kolkata, 2028-02-29T12:00@Asia/Kolkata
          """)
  void shiftsByCalendarDaysAndKeepsTheWallClock(String from, long days, String zone, String to) {
    var each = window(from, from);
    var dates = new ProposedDates(each, each, each, 7);
    var moved = window(to, to);
    assertEquals(new ProposedDates(moved, moved, moved, 7), dates.shiftedBy(days, ZoneId.of(zone)));
  }

  @Test
  void leavesOpenBoundsOpenWhenItShifts() {
    var open = new ProposedDates(OPEN, OPEN, OPEN, null);
    assertEquals(open, open.shiftedBy(7, PARIS));
  }

  @Test
  void countsTheDaysToANewFirstDayInTheSessionsZone() {
    var dates = access("2026-03-04T23:30:00Z", "2026-03-15T22:59:59Z"); // 5 March 00:30 in Paris
    var days = dates.daysUntilAccessStartsOn(LocalDate.parse("2026-09-07"), PARIS);
    assertEquals(OptionalLong.of(186), days);
    assertEquals(
        access("2026-09-07T00:30@Europe/Paris", "2026-09-17T23:59:59@Europe/Paris"),
        dates.shiftedBy(days.getAsLong(), PARIS));
  }

  @Test
  void hasNoFirstDayToMoveWithoutAStart() {
    var days = access("-", "03-15").daysUntilAccessStartsOn(LocalDate.EPOCH, PARIS);
    assertEquals(OptionalLong.empty(), days);
  }

  @Test
  void countsCoachDaysInTheSessionsZoneFromTheAccessBounds() {
    var dates = access("2026-03-30T00:00@Europe/Paris", "2026-10-24T23:59:59@Europe/Paris");
    var withDays = dates.withCoachDays(new CoachDays(3, 2), PARIS);
    assertEquals(of("2026-03-27T00:00@Europe/Paris"), withDays.coachAccess().start());
    assertEquals(of("2026-10-26T23:59:59@Europe/Paris"), withDays.coachAccess().end());
    assertEquals(dates.access(), withDays.access());
    assertEquals(dates, dates.withCoachDays(new CoachDays(null, null), PARIS));
  }

  @ParameterizedTest(name = "{0} before and {1} after, from {2} to {3}, sent {4}: {5}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          3,  2,     03-05, 03-15, -,                  ''
          0,  0,     03-05, 03-15, -,                  ''
          -,  -,     -,     -,     COACH_ACCESS_START, ''
          -1, 36501, 03-05, 03-15, -,                  /coachDaysBefore /coachDaysAfter
          3,  -,     -,     03-15, -,                  /coachDaysBefore
          -,  2,     03-05, -,     -,                  /coachDaysAfter
          3,  -,     03-05, 03-15, COACH_ACCESS_START, /coachDaysBefore
          -,  2,     03-05, 03-15, COACH_ACCESS_END,   /coachDaysAfter
          3,  2,     03-05, 03-15, COACH_ACCESS_END,   /coachDaysBefore /coachDaysAfter
          3,  2,     03-05, 03-15, DISPLAY_END,        ''
          """)
  void refusesCoachDaysWithCoachDatesOrAnOpenAccessBound(
      Integer before, Integer after, String start, String end, DateField sent, String pointers) {
    var given = sent == null ? Set.<DateField>of() : Set.of(sent);
    var faults = new CoachDays(before, after).faults(access(start, end), given);
    assertEquals(pointers, pointers(faults));
  }

  private static String pointers(List<DateFault> faults) {
    return faults.stream().map(fault -> fault.field().pointer()).collect(joining(" "));
  }

  private static ProposedDates access(String start, String end) {
    return new ProposedDates(OPEN, window(start, end), OPEN, null);
  }

  private static ProposedWindow window(String start, String end) {
    return new ProposedWindow(of(start), of(end));
  }

  private static Instant of(String text) {
    return text == null ? null : instant(text);
  }
}
