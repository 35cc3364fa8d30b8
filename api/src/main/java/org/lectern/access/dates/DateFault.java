package org.lectern.access.dates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lectern.access.words.EnumWord;

/** One field of a proposal that the rule about dates refuses, and why. */
public record DateFault(DateField field, Code code) {
  /**
   * The reasons for which dates are refused, each with a sentence that says how to correct them.
   */
  public enum Code {
    START_NOT_BEFORE_END("The start must be before the end."),
    COACH_START_NOT_BEFORE_END(
        "The coaches' start must be before their end; a missing coach date is the learners' "
            + "date."),
    YEAR_OUT_OF_RANGE(Years.BOUND + ", in UTC."),
    NOT_WHOLE_MICROSECONDS("The time must be in whole microseconds, six decimals at most."),
    DATES_WITH_DURATION("Give access dates or a number of days, not both."),
    DAYS_OUT_OF_RANGE(
        ("A duration is 1 to %1$d days; coach access can start or end 0 to %1$d days earlier "
                + "or later.")
            .formatted(ProposedDates.MOST_DAYS)),
    COACH_DAYS_WITH_COACH_DATES("Give coach dates or a number of days for coaches, not both."),
    COACH_DAYS_WITHOUT_ACCESS_DATE(
        "Days for coaches are counted from an access date. Set that date too.");

    private final String sentence;

    Code(String sentence) {
      this.sentence = sentence;
    }

    public String sentence() {
      return sentence;
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
