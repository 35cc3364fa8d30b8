package org.lectern.access.dates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lectern.access.words.EnumWord;

/** One field of a proposal that the rule about dates refuses, and why. */
public record DateFault(DateField field, Code code) {
  /** The reasons for which dates are refused; each is the key of a sentence, with its numbers. */
  public enum Code {
    START_NOT_BEFORE_END,
    COACH_START_NOT_BEFORE_END,
    YEAR_OUT_OF_RANGE(Years.FIRST, Years.LAST),
    NOT_WHOLE_MICROSECONDS,
    DATES_WITH_DURATION,
    DAYS_OUT_OF_RANGE(ProposedDates.MOST_DAYS),
    COACH_DAYS_WITH_COACH_DATES,
    COACH_DAYS_WITHOUT_ACCESS_DATE;

    private final List<Object> numbers;

    Code(Object... numbers) {
      this.numbers = List.of(numbers);
    }

    /** What its sentence names. */
    public List<Object> numbers() {
      return numbers;
    }

    /** As answers write it: {@code year-out-of-range}. */
    public String word() {
      return EnumWord.of(this);
    }
  }

  /** What is wrong with one instant by itself. */
  public static List<DateFault> ofInstant(DateField field, Instant instant) {
    if (instant == null) return List.of();
    var faults = new ArrayList<DateFault>();
    if (!Years.include(instant)) faults.add(new DateFault(field, Code.YEAR_OUT_OF_RANGE));
    if (instant.getNano() % 1_000 != 0) {
      faults.add(new DateFault(field, Code.NOT_WHOLE_MICROSECONDS));
    }
    return faults;
  }

  /** What is wrong with a number of days that must be from {@code least} to a hundred years. */
  static List<DateFault> ofDays(DateField field, Integer days, int least) {
    if (days == null || (days >= least && days <= ProposedDates.MOST_DAYS)) return List.of();
    return List.of(new DateFault(field, Code.DAYS_OUT_OF_RANGE));
  }
}
