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

  public RolesHeld roles() {
    return standing.person().inCourse(course);
  }

  /** Whether a manager keeps the course's content as it is in this session. */
  public boolean isLocked() {
    return standing.lockedCourses().contains(course);
  }
}
