package org.lectern.authorization;

import java.time.Instant;
import java.util.UUID;
import org.lectern.access.AccessDecision;
import org.lectern.access.RolesHeld;

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

  public RolesHeld roles() {
    return standing.person().inCourse(course);
  }

  /** Whether a manager has locked the course's content in this session. */
  public boolean isLocked() {
    return standing.lockedCourses().contains(course);
  }
}
