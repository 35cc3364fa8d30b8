package org.lectern.access;

import static org.lectern.access.DateField.ACCESS_END;
import static org.lectern.access.DateField.ACCESS_START;
import static org.lectern.access.DateField.COACH_ACCESS_END;
import static org.lectern.access.DateField.COACH_ACCESS_START;
import static org.lectern.access.DateField.DISPLAY_END;
import static org.lectern.access.DateField.DISPLAY_START;
import static org.lectern.access.DateField.DURATION_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.lectern.access.DateFault.Code;

/** Dates as somebody asks for them: they can say all that is wrong with them before they count. */
public record ProposedDates(
    Instant displayStart,
    Instant displayEnd,
    Instant accessStart,
    Instant accessEnd,
    Instant coachAccessStart,
    Instant coachAccessEnd,
    Integer durationDays) {

  /** The most days of a duration, or of coaches before and after: a hundred years. */
  public static final int MOST_DAYS = 36_500;

  /** Everything that is wrong, in the order of the fields; empty where the dates are lawful. */
  public List<DateFault> faults() {
    var faults = new ArrayList<DateFault>();
    faults.addAll(DateFault.ofInstant(DISPLAY_START, displayStart));
    faults.addAll(DateFault.ofInstant(DISPLAY_END, displayEnd));
    faults.addAll(DateFault.ofInstant(ACCESS_START, accessStart));
    faults.addAll(DateFault.ofInstant(ACCESS_END, accessEnd));
    faults.addAll(DateFault.ofInstant(COACH_ACCESS_START, coachAccessStart));
    faults.addAll(DateFault.ofInstant(COACH_ACCESS_END, coachAccessEnd));
    faults.addAll(DateFault.ofDays(DURATION_DAYS, durationDays, 1));
    if (areReversed(displayStart, displayEnd)) {
      name(Code.START_NOT_BEFORE_END, faults, DISPLAY_START, DISPLAY_END);
    }
    if (areReversed(accessStart, accessEnd)) {
      name(Code.START_NOT_BEFORE_END, faults, ACCESS_START, ACCESS_END);
    }
    faults.addAll(faultsOfCoachWindow());
    faults.addAll(faultsOfDuration());
    return List.copyOf(faults);
  }

  /**
   * The fields named are those that the two bounds come from, the learners' where one is absent.
   */
  private List<DateFault> faultsOfCoachWindow() {
    if (coachAccessStart == null && coachAccessEnd == null) return List.of();
    var faults = new ArrayList<DateFault>();
    var start = coachAccessStart == null ? accessStart : coachAccessStart;
    var end = coachAccessEnd == null ? accessEnd : coachAccessEnd;
    if (areReversed(start, end)) {
      var from = coachAccessStart == null ? ACCESS_START : COACH_ACCESS_START;
      var to = coachAccessEnd == null ? ACCESS_END : COACH_ACCESS_END;
      name(Code.COACH_START_NOT_BEFORE_END, faults, from, to);
    }
    return faults;
  }

  private List<DateFault> faultsOfDuration() {
    var faults = new ArrayList<DateFault>();
    if (durationDays == null || (accessStart == null && accessEnd == null)) return faults;
    if (accessStart != null) name(Code.DATES_WITH_DURATION, faults, ACCESS_START);
    if (accessEnd != null) name(Code.DATES_WITH_DURATION, faults, ACCESS_END);
    name(Code.DATES_WITH_DURATION, faults, DURATION_DAYS);
    return faults;
  }

  private static boolean areReversed(Instant start, Instant end) {
    return start != null && end != null && !start.isBefore(end);
  }

  private static void name(Code code, List<DateFault> faults, DateField... fields) {
    for (var field : fields) faults.add(new DateFault(field, code));
  }

  /** The dates as they will count; unlawful where there are faults. */
  public SessionDates toSessionDates(VisibilityAfterEnd afterEnd) {
    var faults = faults();
    if (!faults.isEmpty()) throw new IllegalArgumentException("unlawful dates: " + faults);
    return new SessionDates(
        new DateWindow(displayStart, displayEnd),
        new DateWindow(accessStart, accessEnd),
        new DateWindow(coachAccessStart, coachAccessEnd),
        durationDays,
        afterEnd);
  }

  /** These dates with the coach bounds that the days ask for; {@code days} must have no faults. */
  public ProposedDates withCoachDays(CoachDays days, ZoneId zone) {
    return new ProposedDates(
        displayStart,
        displayEnd,
        accessStart,
        accessEnd,
        days.before() == null
            ? coachAccessStart
            : WallClock.plusDays(accessStart, -days.before(), zone),
        days.after() == null ? coachAccessEnd : WallClock.plusDays(accessEnd, days.after(), zone),
        durationDays);
  }

  /** Every bound moved by whole calendar days of the zone, at its wall-clock time. */
  public ProposedDates shiftedBy(long days, ZoneId zone) {
    return new ProposedDates(
        WallClock.plusDays(displayStart, days, zone),
        WallClock.plusDays(displayEnd, days, zone),
        WallClock.plusDays(accessStart, days, zone),
        WallClock.plusDays(accessEnd, days, zone),
        WallClock.plusDays(coachAccessStart, days, zone),
        WallClock.plusDays(coachAccessEnd, days, zone),
        durationDays);
  }

  /** How many days to shift by so that access starts on that day; empty without a start. */
  public OptionalLong daysUntilAccessStartsOn(LocalDate day, ZoneId zone) {
    if (accessStart == null) return OptionalLong.empty();
    return OptionalLong.of(ChronoUnit.DAYS.between(accessStart.atZone(zone).toLocalDate(), day));
  }
}
