package org.lectern.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.csv.CsvFault.Code;

class DateCellTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest(name = "{0} in {1} starts at {2}, ends at {3}")
  @CsvSource(
      textBlock =
          """
          2026-03-05,                Europe/Paris,   2026-03-04T23:00:00Z, 2026-03-05T22:59:59Z
          2026/03/05,                UTC,            2026-03-05T00:00:00Z, 2026-03-05T23:59:59Z
          2026-03-05 14:30,          Europe/Paris,   2026-03-05T13:30:00Z, 2026-03-05T13:30:00Z
          2026/07/05 14:30:15,       Europe/Paris,   2026-07-05T12:30:15Z, 2026-07-05T12:30:15Z
          2026-03-05T14:30:00Z,      Asia/Kathmandu, 2026-03-05T14:30:00Z, 2026-03-05T14:30:00Z
          2026-03-05T14:30:00+05:45, UTC,            2026-03-05T08:45:00Z, 2026-03-05T08:45:00Z
          2026-03-05t14:30:00.5z,    UTC,            2026-03-05T14:30:00.5Z, 2026-03-05T14:30:00.5Z
          2026-03-05T14:30+01:00,    UTC,            2026-03-05T13:30:00Z, 2026-03-05T13:30:00Z
          2026-03-05 14:30:00-00:30, UTC,            2026-03-05T15:00:00Z, 2026-03-05T15:00:00Z
          2026-03-05,                Asia/Kathmandu, 2026-03-04T18:15:00Z, 2026-03-05T18:14:59Z
          2026-10-25 02:30,          Europe/Paris,   2026-10-25T00:30:00Z, 2026-10-25T00:30:00Z
          2026-12-31,                America/New_York, 2026-12-31T05:00:00Z, 2027-01-01T04:59:59Z
          2028-02-29,                UTC,            2028-02-29T00:00:00Z, 2028-02-29T23:59:59Z
          2026-04-24,                Africa/Cairo,   2026-04-23T22:00:00Z, 2026-04-24T20:59:59Z
          2026-04-23,                Africa/Cairo,   2026-04-22T22:00:00Z, 2026-04-23T21:59:59Z
          2018-11-04,                America/Sao_Paulo, 2018-11-04T03:00:00Z, 2018-11-05T01:59:59Z
          2018-02-17,                America/Sao_Paulo, 2018-02-17T02:00:00Z, 2018-02-18T02:59:59Z
          """)
  void readsTheWaysToWriteADate(String cell, String zone, Instant start, Instant end) {
    assertEquals(new DateCell(start, null), DateCell.start(" " + cell, ZoneId.of(zone)));
    assertEquals(new DateCell(end, null), DateCell.end(cell + " ", ZoneId.of(zone)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tomorrow",
        "5 March 2026",
        "05/03/2026",
        "2026-3-5",
        "2026-03/05",
        "2026-02-29",
        "2026-13-01",
        "2026-03-05 24:00",
        "2026-03-05 9:00",
        "2026-03-05T14:30:00",
        "2026-03-05T25:00:00Z",
        "2026-03-05T14:30:00+19:00",
        "2026-03-05T14:30:00+0100",
        "2026-03-05T14:30:00+01:00[Europe/Paris]",
        "20260305",
      })
  void refusesAnythingElse(String cell) {
    assertEquals(new DateCell(null, Code.BAD_DATE), DateCell.start(cell, PARIS));
  }

  @Test
  void refusesATypedTimeThatTheClocksSkip() {
    var skipped = new DateCell(null, Code.NO_SUCH_LOCAL_TIME);
    assertEquals(skipped, DateCell.start("2026-03-29 02:30", PARIS));
    assertEquals(skipped, DateCell.start("2026-04-24 00:00", ZoneId.of("Africa/Cairo")));
  }

  @Test
  void anEmptyCellIsNoDateAndNoFault() {
    assertEquals(new DateCell(null, null), DateCell.end("  ", PARIS));
  }
}
