package org.lectern.authorization;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lectern.access.AccessDecision;
import org.lectern.access.AccessRule;
import org.lectern.access.ItemCalendar;
import org.lectern.access.ItemDates;
import org.lectern.access.RolesHeld;
import org.lectern.access.SessionAct;

/** One person at one course of a session. */
public record CourseStanding(SessionStanding standing, UUID course) {
  public AccessDecision decide(Instant now) {
    return standing.decide(course, now);
  }

  public AccessAnswer answer(Instant now) {
    return standing.answer(course, now);
  }

  /**
   * Whether opening the course is a learner's first entry: only as an enrolled learner, and only
   * while their work counts.
   */
  public boolean isFirstEntryAt(Instant now) {
    var learner = roles().ownDates();
    return learner != null && learner.firstEntry() == null && decide(now).canContribute();
  }

  /**
   * When the learner's days would end if the course were opened now; null if opening starts none.
   */
  public Instant daysEndIfOpenedAt(Instant now) {
    var dates = standing.dates();
    return dates.isByDuration() && isFirstEntryAt(now) ? dates.daysEndFrom(now) : null;
  }

  /**
   * What the days of items mean to them.
   *
   * @param enrolledAt when they were enrolled first; null if they never were
   */
  public ItemDates itemDates(Instant enrolledAt, ZoneId zone, Instant now) {
    var learner = roles().ownDates();
    var calendar =
        learner == null ? null : ItemCalendar.of(standing.dates(), learner, enrolledAt, zone);
    return new ItemDates(calendar, decide(now).readsAsLearner(), now);
  }

  public RolesHeld roles() {
    return standing.person().inCourse(course);
  }

  /** Whether they take the course, their account is active, and their work counts now. */
  public boolean contributes(Instant now) {
    return standing.courses().contains(course) && decide(now).canContribute();
  }

  /** The first instant at which their work counts no more by the clock alone; null if none. */
  public Instant contributesUntil(Instant now) {
    return AccessRule.contributesUntil(standing.dates(), roles().ownDates(), now);
  }

  /** Whether their work counts now, or will by the clock alone. */
  public boolean mayYetContribute(Instant now) {
    var learner = roles().ownDates();
    return learner != null
        && standing.active()
        && standing.courses().contains(course)
        && AccessRule.mayYetContribute(standing.dates(), learner, now);
  }

  /** What they may do in this course. */
  public List<SessionAct> acts(Instant now) {
    var decision = decide(now);
    return Arrays.stream(SessionAct.values())
        .filter(act -> act.mayInCourse(decision, isLocked()))
        .toList();
  }

  /** Whether a manager has locked the course's content in this session. */
  public boolean isLocked() {
    return standing.lockedCourses().contains(course);
  }
}
