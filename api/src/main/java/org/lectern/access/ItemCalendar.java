package org.lectern.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.dates.WallClock;

/**
 * When the items of a course open for one learner and when they are due: whole calendar days after
 * the day of their start, day 0, in the session's zone.
 *
 * @param opensFrom day 0 for opening; null before the first entry into a session by duration
 * @param dueFrom day 0 for what is due: that of the enrollment, where the session had begun by then
 * @param end the learner's own end, extension included; null if there is none
 */
public record ItemCalendar(LocalDate opensFrom, LocalDate dueFrom, ZoneId zone, Instant end) {

  /**
   * @param enrolledAt when the learner was enrolled first, which unenrolling does not change
   */
  public static ItemCalendar of(
      SessionDates dates, LearnerDates learner, Instant enrolledAt, ZoneId zone) {
    var start = start(dates, learner, enrolledAt);
    var due = dates.access().start() == null ? start : later(start, enrolledAt);
    var end = LearnerWindow.of(dates, learner).extended().end();
    return new ItemCalendar(day(start, zone), day(due, zone), zone, end);
  }

  private static Instant start(SessionDates dates, LearnerDates learner, Instant enrolledAt) {
    if (dates.isByDuration()) return learner.firstEntry();
    return dates.access().start() == null ? enrolledAt : dates.access().start();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate day(Instant instant, ZoneId zone) {
    return instant == null ? null : instant.atZone(zone).toLocalDate();
  }

  /** The first moment of that day; null while the learner has not started, or without days. */
  public Instant opensAt(Integer afterDays) {
    if (afterDays == null || opensFrom == null) return null;
    return WallClock.firstMoment(opensFrom.plusDays(afterDays), zone);
  }

  /** Something without days is open at once; with days, not before the learner has started. */
  public boolean isOpenAt(Integer afterDays, Instant now) {
    if (afterDays == null) return true;
    var opens = opensAt(afterDays);
    return opens != null && !now.isBefore(opens);
  }

  /**
   * The last second of that day, or the learner's own end if that comes first; null while they have
   * not started, or without days.
   */
  public Instant dueAt(Integer afterDays) {
    if (afterDays == null || dueFrom == null) return null;
    var due = WallClock.lastSecond(dueFrom.plusDays(afterDays), zone);
    return Stream.of(due, end == null ? due : end).min(Comparator.naturalOrder()).get();
  }

  /** Whether that day, or the learner's own end, is over. */
  public boolean isOverAt(Integer afterDays, Instant now) {
    var due = dueAt(afterDays);
    return due != null && now.isAfter(due);
  }
}
