package org.lectern.access.dates;

import static org.lectern.access.dates.DateField.ACCESS_END;
import static org.lectern.access.dates.DateField.ACCESS_START;
import static org.lectern.access.dates.DateField.COACH_ACCESS_END;
import static org.lectern.access.dates.DateField.COACH_ACCESS_START;
import static org.lectern.access.dates.DateField.DISPLAY_END;
import static org.lectern.access.dates.DateField.DISPLAY_START;
import static org.lectern.access.dates.DateField.DURATION_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.lectern.access.dates.DateFault.Code;
import org.lectern.access.words.VisibilityAfterEnd;

/** Dates as requested: they report everything that is wrong with them before they are used. */
public record ProposedDates(
    ProposedWindow display,
    ProposedWindow access,
    ProposedWindow coachAccess,
    Integer durationDays) {

  /** The most days of a duration, or of coaches before and after: a hundred years. */
  public static final int MOST_DAYS = 36_500;

  /** The bounds of all windows, in the order of the fields; an open one is null. */
  public Map<DateField, Instant> instants() {
    var instants = new EnumMap<DateField, Instant>(DateField.class);
    instants.put(DISPLAY_START, display.start());
    instants.put(DISPLAY_END, display.end());
    instants.put(ACCESS_START, access.start());
    instants.put(ACCESS_END, access.end());
    instants.put(COACH_ACCESS_START, coachAccess.start());
    instants.put(COACH_ACCESS_END, coachAccess.end());
    return instants;
  }

  /** Everything that is wrong, in the order of the fields; empty where the dates are lawful. */
  public List<DateFault> faults() {
    var faults = new ArrayList<DateFault>();
    instants().forEach((field, instant) -> faults.addAll(DateFault.ofInstant(field, instant)));
    faults.addAll(DateFault.ofDays(DURATION_DAYS, durationDays, 1));
    if (display.isReversed()) name(Code.START_NOT_BEFORE_END, faults, DISPLAY_START, DISPLAY_END);
    if (access.isReversed()) name(Code.START_NOT_BEFORE_END, faults, ACCESS_START, ACCESS_END);
    faults.addAll(faultsOfCoachWindow());
    faults.addAll(faultsOfDuration());
    return List.copyOf(faults);
  }

  /**
   * Names the fields that the two bounds come from; the learners' field if a coach date is absent.
   */
  private List<DateFault> faultsOfCoachWindow() {
    var faults = new ArrayList<DateFault>();
    if (coachAccess.isOpen() || !coachAccess.orElse(access).isReversed()) return faults;
    var from = coachAccess.start() == null ? ACCESS_START : COACH_ACCESS_START;
    var to = coachAccess.end() == null ? ACCESS_END : COACH_ACCESS_END;
    name(Code.COACH_START_NOT_BEFORE_END, faults, from, to);
    return faults;
  }

  private List<DateFault> faultsOfDuration() {
    var faults = new ArrayList<DateFault>();
    if (durationDays == null || access.isOpen()) return faults;
    if (access.start() != null) name(Code.DATES_WITH_DURATION, faults, ACCESS_START);
    if (access.end() != null) name(Code.DATES_WITH_DURATION, faults, ACCESS_END);
    name(Code.DATES_WITH_DURATION, faults, DURATION_DAYS);
    return faults;
  }

  private static void name(Code code, List<DateFault> faults, DateField... fields) {
    for (var field : fields) faults.add(new DateFault(field, code));
  }

  /** The dates as values; throws if {@link #faults} reports a window. */
  public SessionDates toSessionDates(VisibilityAfterEnd afterEnd) {
    return new SessionDates(
        display.toWindow(), access.toWindow(), coachAccess.toWindow(), durationDays, afterEnd);
  }

  /** These dates with the coach bounds from the days; {@code days} must have no faults. */
  public ProposedDates withCoachDays(CoachDays days, ZoneId zone) {
    var start =
        days.before() == null
            ? coachAccess.start()
            : WallClock.plusDays(access.start(), -days.before(), zone);
    var end =
        days.after() == null
            ? coachAccess.end()
            : WallClock.plusDays(access.end(), days.after(), zone);
    return new ProposedDates(display, access, new ProposedWindow(start, end), durationDays);
  }

  /** Every bound moved by whole calendar days of the zone, at its wall-clock time. */
  public ProposedDates shiftedBy(long days, ZoneId zone) {
    return new ProposedDates(
        display.shiftedBy(days, zone),
        access.shiftedBy(days, zone),
        coachAccess.shiftedBy(days, zone),
        durationDays);
  }

  /** How many days to shift by so that access starts on that day; empty without a start. */
  public OptionalLong daysUntilAccessStartsOn(LocalDate day, ZoneId zone) {
    if (access.start() == null) return OptionalLong.empty();
    var present = access.start().atZone(zone).toLocalDate();
    return OptionalLong.of(ChronoUnit.DAYS.between(present, day));
  }
}
