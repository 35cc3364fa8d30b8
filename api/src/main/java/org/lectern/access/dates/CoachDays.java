package org.lectern.access.dates;

import static org.lectern.access.dates.DateField.COACH_ACCESS_END;
import static org.lectern.access.dates.DateField.COACH_ACCESS_START;
import static org.lectern.access.dates.DateField.COACH_DAYS_AFTER;
import static org.lectern.access.dates.DateField.COACH_DAYS_BEFORE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.access.dates.DateFault.Code;

/**
 * How many calendar days coaches come before learners and stay after them: an input, never stored.
 * Absent leaves that side of the coach window as it is.
 */
public record CoachDays(Integer before, Integer after) {
  public static final CoachDays NONE = new CoachDays(null, null);

  /**
   * What is wrong with these days, counted from the access bounds of the proposal.
   *
   * @param sent the date fields that came with a value in the same request
   */
  public List<DateFault> faults(ProposedDates dates, Set<DateField> sent) {
    var faults = new ArrayList<DateFault>();
    faults.addAll(faults(COACH_DAYS_BEFORE, before, dates.access().start(), sent));
    faults.addAll(faults(COACH_DAYS_AFTER, after, dates.access().end(), sent));
    return List.copyOf(faults);
  }

  private static List<DateFault> faults(
      DateField field, Integer days, Instant countedFrom, Set<DateField> sent) {
    if (days == null) return List.of();
    var faults = new ArrayList<>(DateFault.ofDays(field, days, 0));
    if (sent.contains(COACH_ACCESS_START) || sent.contains(COACH_ACCESS_END)) {
      faults.add(new DateFault(field, Code.COACH_DAYS_WITH_COACH_DATES));
    }
    if (countedFrom == null) {
      faults.add(new DateFault(field, Code.COACH_DAYS_WITHOUT_ACCESS_DATE));
    }
    return faults;
  }
}
