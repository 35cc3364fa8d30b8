package org.lectern.authorization;

import java.time.Instant;
import java.util.UUID;
import org.lectern.access.AccessDecision;
import org.lectern.access.AccessRule;
import org.lectern.access.PersonInSession;
import org.lectern.access.SessionDates;

/**
 * One person in one session as the database has it now: the session's dates and all that they are
 * in it.
 */
public record SessionStanding(UUID session, SessionDates dates, PersonInSession person) {
  /** What they may do in the session as a whole. */
  public AccessDecision decide(Instant now) {
    return AccessRule.decide(dates, person.inSession(), now);
  }

  /** What they may do in one course of it. */
  public AccessDecision decide(UUID course, Instant now) {
    return AccessRule.decide(dates, person.inCourse(course), now);
  }
}
