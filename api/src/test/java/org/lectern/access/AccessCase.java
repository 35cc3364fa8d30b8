package org.lectern.access;

import java.time.Instant;
import org.lectern.access.dates.ProposedDates;
import org.lectern.access.dates.ProposedWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.dates.SessionStatus;
import org.lectern.access.words.AccessLevel;
import org.lectern.access.words.SessionRole;
import org.lectern.access.words.SessionView;
import org.lectern.access.words.VisibilityAfterEnd;

/**
 * One row of the case table: a session's dates, one person, an instant, and the expected result.
 */
public record AccessCase(
    String name,
    Instant displayStart,
    Instant displayEnd,
    Instant accessStart,
    Instant accessEnd,
    Instant coachAccessStart,
    Instant coachAccessEnd,
    VisibilityAfterEnd afterEnd,
    Integer durationDays,
    boolean learner,
    Instant firstEntry,
    Instant accessUntil,
    boolean coach,
    Instant now,
    SessionStatus status,
    SessionView view,
    AccessLevel level,
    Instant changesAt) {

  public SessionDates dates() {
    return new ProposedDates(
            new ProposedWindow(displayStart, displayEnd),
            new ProposedWindow(accessStart, accessEnd),
            new ProposedWindow(coachAccessStart, coachAccessEnd),
            durationDays)
        .toSessionDates(afterEnd);
  }

  public RolesHeld roles() {
    var roles = coach ? RolesHeld.of(SessionRole.SESSION_COACH) : RolesHeld.NOBODY;
    if (!learner) return roles;
    return roles.and(RolesHeld.learner(new LearnerDates(firstEntry, accessUntil)));
  }

  @Override
  public String toString() {
    return name;
  }
}
