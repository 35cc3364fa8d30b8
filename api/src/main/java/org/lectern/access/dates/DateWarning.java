package org.lectern.access.dates;

import static org.lectern.access.dates.DateField.COACH_ACCESS_END;
import static org.lectern.access.dates.DateField.COACH_ACCESS_START;
import static org.lectern.access.dates.DateField.DISPLAY_END;
import static org.lectern.access.dates.DateField.DISPLAY_START;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Something that is accepted but looks like a mistake, with the fields that would correct it. */
public record DateWarning(Code code, List<Mend> mends) {

  /** The closed list of what looks like a mistake; each is the key of a sentence. */
  public enum Code {
    COACH_WINDOW_NARROWER,
    DISPLAY_OVER_BEFORE_ACCESS_ENDS,
    ACCESS_OPEN_WHILE_NOT_DISPLAYED,
    NO_SESSION_COACH
  }

  /** A field and what to set it to; without an instant, leave it open. */
  public record Mend(DateField field, Instant instant) {}

  public List<DateField> fields() {
    return mends.stream().map(Mend::field).toList();
  }

  static List<DateWarning> of(SessionDates dates, boolean hasSessionCoach) {
    var warnings = new ArrayList<DateWarning>();
    var access = dates.access();
    var coachMends = mends(dates.coachWindow(), access, COACH_ACCESS_START, COACH_ACCESS_END);
    if (!coachMends.isEmpty()) {
      warnings.add(new DateWarning(Code.COACH_WINDOW_NARROWER, coachMends));
    }
    if (dates.display().endsBefore(access)) {
      var mend = new Mend(DISPLAY_END, access.end());
      warnings.add(new DateWarning(Code.DISPLAY_OVER_BEFORE_ACCESS_ENDS, List.of(mend)));
    }
    if (dates.display().startsAfter(access)) {
      var mend = new Mend(DISPLAY_START, access.start());
      warnings.add(new DateWarning(Code.ACCESS_OPEN_WHILE_NOT_DISPLAYED, List.of(mend)));
    }
    if (!hasSessionCoach) warnings.add(new DateWarning(Code.NO_SESSION_COACH, List.of()));
    return List.copyOf(warnings);
  }

  private static List<Mend> mends(
      DateWindow window, DateWindow access, DateField start, DateField end) {
    var mends = new ArrayList<Mend>();
    if (window.startsAfter(access)) mends.add(new Mend(start, access.start()));
    if (window.endsBefore(access)) mends.add(new Mend(end, access.end()));
    return List.copyOf(mends);
  }
}
