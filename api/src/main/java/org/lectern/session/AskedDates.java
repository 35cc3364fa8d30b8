package org.lectern.session;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lectern.access.dates.CoachDays;
import org.lectern.access.dates.DateFault;
import org.lectern.access.dates.DateField;
import org.lectern.access.dates.ProposedDates;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.dates.WallClock;
import org.lectern.access.words.VisibilityAfterEnd;
import org.lectern.problem.Faults;
import org.lectern.sentence.Sentence;

/**
 * The dates of a session as requested. Days for coaches are inputs: only the resulting coach dates
 * are stored.
 *
 * @param timeZone null: the creator's, else the platform's
 * @param afterEnd null: READ_ONLY
 */
public record AskedDates(
    String timeZone, ProposedDates dates, CoachDays coachDays, VisibilityAfterEnd afterEnd) {

  static AskedDates of(Session session) {
    var dates = session.dates();
    return new AskedDates(
        session.timeZone().getId(), dates.proposed(), CoachDays.NONE, dates.afterEnd());
  }

  /** The zone, the dates in it, and the days for coaches, all sent in one request. */
  public void check(Faults faults) {
    var sent = EnumSet.noneOf(DateField.class);
    dates.instants().forEach((field, instant) -> add(sent, field, instant));
    check(faults, sent);
  }

  private static void add(Set<DateField> sent, DateField field, Object value) {
    if (value != null) sent.add(field);
  }

  /**
   * The same for a session that already has dates.
   *
   * @param sent the dates that the request itself contains
   */
  public void check(Faults faults, Set<DateField> sent) {
    var isZone = timeZone == null || WallClock.isZone(timeZone);
    if (!isZone) faults.add("/timeZone", "unknown-time-zone", timeZone);
    var ofDays = coachDays.faults(dates, sent);
    add(faults, ofDays);
    var isWhole = isZone && timeZone != null && ofDays.isEmpty();
    add(faults, isWhole ? inZone(ZoneId.of(timeZone)).faults() : dates.faults());
  }

  /**
   * The checked dates. Without a zone in the request, the days for coaches can be resolved only
   * now, which may be a 422.
   */
  public SessionDates lawful(ZoneId otherwise) {
    var whole = inZone(timeZone == null ? otherwise : ZoneId.of(timeZone));
    if (timeZone == null && !coachDays.equals(CoachDays.NONE)) {
      var faults = new Faults();
      add(faults, whole.faults());
      faults.raise();
    }
    return whole.toSessionDates(afterEnd == null ? VisibilityAfterEnd.READ_ONLY : afterEnd);
  }

  /** The same, with this visibility if none was requested. */
  public AskedDates orElse(VisibilityAfterEnd otherwise) {
    return afterEnd == null ? new AskedDates(timeZone, dates, coachDays, otherwise) : this;
  }

  /** The dates with the coach bounds from the days. */
  private ProposedDates inZone(ZoneId zone) {
    return dates.withCoachDays(coachDays, zone);
  }

  /** Names the faulty dates; if days set a coach date, names the days instead. */
  private void add(Faults faults, List<DateFault> found) {
    for (var fault : found) {
      var code = fault.code();
      faults.add(cause(fault.field()).pointer(), new Sentence(code.word(), code.numbers()));
    }
  }

  private DateField cause(DateField field) {
    if (field == DateField.COACH_ACCESS_START && coachDays.before() != null) {
      return DateField.COACH_DAYS_BEFORE;
    }
    if (field == DateField.COACH_ACCESS_END && coachDays.after() != null) {
      return DateField.COACH_DAYS_AFTER;
    }
    return field;
  }
}
