package org.lectern.access.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.sentence.Sentence;

class WrittenInstantTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      textBlock =
          """
          2026-03-01T08:00:00Z,               2026-03-01T08:00:00Z
          2026-03-01 08:00:00+00:00,          2026-03-01T08:00:00Z
          2026-03-01t08:00:00z,               2026-03-01T08:00:00Z
          2026-03-01T08:00+01:00,             2026-03-01T07:00:00Z
          2026-03-01T08:00:00-03:30,          2026-03-01T11:30:00Z
          2026-03-01T08:00:00-00:00,          2026-03-01T08:00:00Z
          1900-01-02T05:21:10+05:21:10,       1900-01-02T00:00:00Z
          2026-03-01T08:00:00.5Z,             2026-03-01T08:00:00.5Z
          2026-03-01T08:00:00.123456Z,        2026-03-01T08:00:00.123456Z
          2026-03-01T08:00:00.123456000000Z,  2026-03-01T08:00:00.123456Z
          1900-01-01T00:00:00Z,               1900-01-01T00:00:00Z
          2999-12-31T23:59:59.999999Z,        2999-12-31T23:59:59.999999Z
          2999-12-31T23:59:59+00:01,          2999-12-31T23:58:59Z
          """)
  void readsTheWaysToWriteAnInstant(String text, Instant instant) {
    assertEquals(new Written<>(instant, null), WrittenInstant.read(text));
  }

  @ParameterizedTest(name = "{0} is refused: {1}, …{2}…")
  @CsvSource(
      textBlock =
          """
          2026-03-01T08:00:00,                     no-offset,              has no offset
          2026-03-01 08:00,                        no-offset,              has no offset
          2026-03-01,                              no-offset,              has no offset
          2026-03-01T08:00:00+0000,                bad-instant,            write the offset as +00:00
          2026-03-01T08:00:00-0330,                bad-instant,            write the offset as -03:30
          2026-03-01 08:00:00+01,                  bad-instant,            write the offset as +01:00
          2026-03-01T08:00:00+01:00[Europe/Paris], bad-instant,            with the offset only
          2026-03-01T08:00:00Z[UTC],               bad-instant,            with the offset only
          2026-03-01T08:00:00 Europe/Paris,        bad-instant,            with the offset only
          2026-03-01T08:00:00 CET,                 bad-instant,            with the offset only
          2026-03-01T08:00:00 01:00,               bad-instant,            as %2B
          2026-03-01 08:00:00 0100,                bad-instant,            as %2B
          2026-02-30T08:00:00Z,                    bad-instant,            does not exist
          2026-13-01T08:00:00Z,                    bad-instant,            does not exist
          2026-03-01T25:00:00Z,                    bad-instant,            does not exist
          2026-03-01T08:61:00Z,                    bad-instant,            does not exist
          2026-03-01T08:00:00+19:00,               bad-instant,            does not exist
          2016-12-31T23:59:60Z,                    bad-instant,            leap second
          2026-03-01T08:00:00.1234567Z,            not-whole-microseconds, six decimals
          1899-12-31T23:59:59Z,                    year-out-of-range,      between 1900 and 2999
          3000-01-01T00:00:00Z,                    year-out-of-range,      between 1900 and 2999
          2999-12-31T23:30:00-01:00,               year-out-of-range,      between 1900 and 2999
          0000-01-01T00:00:00Z,                    year-out-of-range,      between 1900 and 2999
          -0001-01-01T00:00:00Z,                   year-out-of-range,      between 1900 and 2999
          +294277-01-01T00:00:00Z,                 year-out-of-range,      between 1900 and 2999
          294277-01-01T00:00:00Z,                  year-out-of-range,      between 1900 and 2999
          -999999999-01-01T00:00:00Z,              year-out-of-range,      between 1900 and 2999
          """)
  void saysWhatIsWrong(String text, String code, String part) {
    var fault = WrittenInstant.read(text).fault();
    assertSays(code, part, fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tomorrow", "1 March 2027", "1772352000", "2026-3-1T08:00:00Z", "08:00", "", "T"})
  void saysOfNothingElseThatItDoesNotExist(String text) {
    var fault = WrittenInstant.read(text).fault();
    assertEquals("bad-instant", fault.key());
    assertFalse(said(fault).contains("exist"), said(fault));
  }

  @Test
  void repeatsTheBeginningOfALongText() {
    var fault = WrittenInstant.read("\uD83D\uDE00".repeat(10_000)).fault();
    assertTrue(said(fault).length() < 300);
    assertTrue(said(fault).contains("\uD83D\uDE00…"));
  }

  @ParameterizedTest(name = "the day {0}: {1}")
  @CsvSource(
      textBlock =
          """
          1900-01-01,           ,
          2999-12-31,           ,
          2028-02-29,           ,
          2026-02-29,           bad-day,           does not exist
          2026-04-31,           bad-day,           does not exist
          1899-12-31,           year-out-of-range, between 1900 and 2999
          3000-01-01,           year-out-of-range, between 1900 and 2999
          +294277-01-01,        year-out-of-range, between 1900 and 2999
          01/03/2027,           bad-day,           is not a date
          2026-03-01T08:00:00Z, bad-day,           is not a date
          """)
  void readsDaysTheSameWay(String text, String code, String part) {
    var read = WrittenDay.read(text);
    if (code == null) assertNull(read.fault());
    else assertSays(code, part, read.fault());
  }

  private static void assertSays(String code, String part, Written.Fault fault) {
    assertEquals(code, new Sentence(fault.key(), fault.args()).code());
    assertTrue(said(fault).contains(part), said(fault));
  }

  private static String said(Written.Fault fault) {
    return new Sentence(fault.key(), fault.args()).toString();
  }
}
