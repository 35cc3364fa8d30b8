package org.lectern.access.dates;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lectern.access.dates.DateFault.Code;

/**
 * Reads an instant as RFC 3339 writes it, its blank in place of the {@code T} and its small letters
 * included. Seconds may be left out; an offset may have seconds, as historical ones do, and is
 * never guessed.
 */
public final class WrittenInstant {
  private static final String BAD = "bad-instant";
  private static final int DECIMALS = 6;

  private static final String LOCAL =
      WrittenDay.SHAPE + "[Tt ](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,30}))?)?";
  private static final Pattern WHOLE =
      Pattern.compile(LOCAL + "(?:[Zz]|([+-])(\\d{2}):(\\d{2})(?::(\\d{2}))?)");
  private static final Pattern NO_OFFSET = Pattern.compile(LOCAL + "|" + WrittenDay.SHAPE);
  private static final Pattern NO_COLON = Pattern.compile(LOCAL + "([+-]\\d{2})(\\d{2})?");
  private static final Pattern BLANK_FOR_PLUS = Pattern.compile(LOCAL + " \\d{2}(:?\\d{2})?");
  private static final Pattern NAMED_ZONE = Pattern.compile(LOCAL + ".*\\p{Alpha}{2}.*");

  private WrittenInstant() {}

  public static Written<Instant> read(String text) {
    var parts = WHOLE.matcher(text);
    if (!parts.matches()) return unreadable(text);
    if ("60".equals(parts.group(6))) {
      return bad(text, "names a leap second, which cannot be stored. Write 59 instead.");
    }
    var decimals = requireNonNullElse(parts.group(7), "").replaceFirst("0+$", "");
    if (decimals.length() > DECIMALS) return Written.wrong(Code.NOT_WHOLE_MICROSECONDS);
    try {
      var instant = instant(parts, Integer.parseInt((decimals + "000000").substring(0, DECIMALS)));
      return Years.include(instant) ? Written.as(instant) : Written.wrong(Code.YEAR_OUT_OF_RANGE);
    } catch (DateTimeException none) {
      return bad(text, "does not exist: there is no such day, time of day or offset.");
    }
  }

  private static Instant instant(MatchResult parts, int micros) {
    var time = LocalTime.of(number(parts, 4), number(parts, 5), number(parts, 6), micros * 1_000);
    return WrittenDay.day(parts).atTime(time).toInstant(offset(parts));
  }

  private static ZoneOffset offset(MatchResult parts) {
    if (parts.group(8) == null) return ZoneOffset.UTC;
    var sign = parts.group(8).equals("-") ? -1 : 1;
    return ZoneOffset.ofHoursMinutesSeconds(
        sign * number(parts, 9), sign * number(parts, 10), sign * number(parts, 11));
  }

  /** Empty if there is none. */
  private static int number(MatchResult parts, int group) {
    return Integer.parseInt(requireNonNullElse(parts.group(group), "0"));
  }

  private static Written<Instant> unreadable(String text) {
    if (NO_OFFSET.matcher(text).matches()) {
      var mend =
          "has no offset. Add one, as in 2026-03-01T08:00:00+01:00, or end it with Z for UTC.";
      return Written.wrong("no-offset", Written.quoted(text) + " " + mend);
    }
    var noColon = NO_COLON.matcher(text);
    if (noColon.matches()) {
      var offset = noColon.group(8) + ":" + requireNonNullElse(noColon.group(9), "00");
      return bad(text, "has no colon in its offset: write the offset as %s.".formatted(offset));
    }
    if (BLANK_FOR_PLUS.matcher(text).matches()) {
      return bad(
          text, "has a space where a + belongs. In a URL, write + as %2B, or end the time with Z.");
    }
    if (NAMED_ZONE.matcher(text).matches()) {
      return bad(text, "names a time zone. End it with the offset only.");
    }
    if (WrittenDay.isOfAnotherAge(text)) return Written.wrong(Code.YEAR_OUT_OF_RANGE);
    return bad(
        text, "is not a date and time with an offset. Write it as 2026-03-01T08:00:00+01:00.");
  }

  private static Written<Instant> bad(String text, String why) {
    return Written.wrong(BAD, Written.quoted(text) + " " + why);
  }
}
