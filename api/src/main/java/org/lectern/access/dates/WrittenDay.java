package org.lectern.access.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads an RFC 3339 date and nothing else: a date with a time would need a zone. */
public final class WrittenDay {
  static final String SHAPE = "(\\d{4})-(\\d{2})-(\\d{2})";

  private static final Pattern DAY = Pattern.compile(SHAPE);
  private static final Pattern OTHER_AGE = Pattern.compile("([+-]\\d{4,}|\\d{5,})-\\d{2}-\\d{2}.*");

  private WrittenDay() {}

  public static Written<LocalDate> read(String text) {
    var parts = DAY.matcher(text);
    if (!parts.matches()) {
      if (isOfAnotherAge(text)) return outOfRange();
      return Written.wrong("bad-day", Written.quoted(text));
    }
    try {
      var day = day(parts);
      return Years.include(day) ? Written.as(day) : outOfRange();
    } catch (DateTimeException none) {
      return Written.wrong("bad-day.no-such-day", Written.quoted(text));
    }
  }

  /** The day that the first three groups of a match name. */
  static LocalDate day(MatchResult parts) {
    return LocalDate.of(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)));
  }

  /** Whether its year has a sign or more than four digits. */
  static boolean isOfAnotherAge(String text) {
    return OTHER_AGE.matcher(text).matches();
  }

  private static Written<LocalDate> outOfRange() {
    return Written.wrong("year-out-of-range.day", Years.FIRST, Years.LAST);
  }
}
