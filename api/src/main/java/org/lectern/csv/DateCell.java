package org.lectern.csv;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.access.dates.WallClock;
import org.lectern.access.dates.WrittenInstant;
import org.lectern.access.dates.Years;
import org.lectern.csv.CsvFault.Code;

/** A cell with a date: an instant, or why it is not valid; an empty cell is neither. */
public record DateCell(Instant instant, Code fault) {
  private static final Pattern LOCAL =
      Pattern.compile(
          "(\\d{4})([-/])(\\d{2})\\2(\\d{2})"
              + "(?: (?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?)?");

  public DateCell {
    if (instant != null && !Years.include(instant)) {
      instant = null;
      fault = Code.BAD_DATE;
    }
  }

  /** A day without a time is its first moment in the zone. */
  public static DateCell start(String cell, ZoneId zone) {
    return read(cell.strip(), zone, WallClock::firstMoment);
  }

  /** A day without a time is its last second in the zone. */
  public static DateCell end(String cell, ZoneId zone) {
    return read(cell.strip(), zone, WallClock::lastSecond);
  }

  private static DateCell read(
      String text, ZoneId zone, BiFunction<LocalDate, ZoneId, Instant> ofADayAlone) {
    try {
      if (text.isEmpty()) return new DateCell(null, null);
      var parts = LOCAL.matcher(text);
      return parts.matches() ? local(parts, zone, ofADayAlone) : withOffset(text);
    } catch (DateTimeException noSuchDayOrTime) {
      return new DateCell(null, Code.BAD_DATE);
    }
  }

  private static DateCell withOffset(String text) {
    var written = WrittenInstant.read(text);
    return new DateCell(written.value(), written.fault() == null ? null : Code.BAD_DATE);
  }

  private static DateCell local(
      Matcher parts, ZoneId zone, BiFunction<LocalDate, ZoneId, Instant> ofADayAlone) {
    var day = LocalDate.of(number(parts.group(1)), number(parts.group(3)), number(parts.group(4)));
    if (parts.group("hour") == null) return new DateCell(ofADayAlone.apply(day, zone), null);
    var time =
        LocalTime.of(
            number(parts.group("hour")),
            number(parts.group("minute")),
            number(requireNonNullElse(parts.group("second"), "0")));
    return typed(LocalDateTime.of(day, time), zone);
  }

  /** A local time that occurs twice on that day means the earlier one. */
  private static DateCell typed(LocalDateTime local, ZoneId zone) {
    var offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) return new DateCell(null, Code.NO_SUCH_LOCAL_TIME);
    return new DateCell(local.toInstant(offsets.get(0)), null);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
