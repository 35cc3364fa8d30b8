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
      return Written.wrong("bad-instant.leap-second", Written.quoted(text));
    }
    var decimals = requireNonNullElse(parts.group(7), "").replaceFirst("0+$", "");
    if (decimals.length() > DECIMALS) return Written.wrong(Code.NOT_WHOLE_MICROSECONDS);
    try {
      var instant = instant(parts, Integer.parseInt((decimals + "000000").substring(0, DECIMALS)));
      return Years.include(instant) ? Written.as(instant) : Written.wrong(Code.YEAR_OUT_OF_RANGE);
    } catch (DateTimeException none) {
      return Written.wrong("bad-instant.no-such-time", Written.quoted(text));
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
    var quoted = Written.quoted(text);
    if (NO_OFFSET.matcher(text).matches()) return Written.wrong("no-offset", quoted);
    var noColon = NO_COLON.matcher(text);
    if (noColon.matches()) {
      var offset = noColon.group(8) + ":" + requireNonNullElse(noColon.group(9), "00");
      return Written.wrong("bad-instant.no-colon", quoted, offset);
    }
    if (BLANK_FOR_PLUS.matcher(text).matches()) {
      return Written.wrong("bad-instant.blank-for-plus", quoted);
    }
    if (NAMED_ZONE.matcher(text).matches()) {
      return Written.wrong("bad-instant.named-zone", quoted);
    }
    if (WrittenDay.isOfAnotherAge(text)) return Written.wrong(Code.YEAR_OUT_OF_RANGE);
    return Written.wrong("bad-instant", quoted);
  }
}
