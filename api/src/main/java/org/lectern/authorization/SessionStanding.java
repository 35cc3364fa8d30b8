package org.lectern.authorization;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lectern.access.AccessDecision;
import org.lectern.access.AccessRule;
import org.lectern.access.PersonInSession;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.words.SessionRole;

/**
 * One person in one session as the database has it now: the session's dates and courses, and all
 * that they are in it.
 *
 * @param active whether the account is active; an inactive one may do nothing
 */
public record SessionStanding(
    UUID session,
    SessionDates dates,
    PersonInSession person,
    boolean active,
    Set<UUID> courses,
    Set<UUID> lockedCourses) {

  /** What they may do in the session as a whole. */
  public AccessDecision decide(Instant now) {
    return unlessSuspended(AccessRule.decide(dates, person.inSession(), now));
  }

  /** What they may do in one course of it. */
  public AccessDecision decide(UUID course, Instant now) {
    return unlessSuspended(AccessRule.decide(dates, person.inCourse(course), now));
  }

  /**
   * Whether a row about the session shows them this course: if it gives them a view of its own, or
   * if they administer the session.
   */
  public boolean lists(UUID course, Instant now) {
    var roles = person.inCourse(course);
    return roles.has(SessionRole.ADMIN)
        || roles.has(SessionRole.MANAGER)
        || AccessRule.decide(dates, roles, now).view() != null;
  }

  public AccessAnswer answer(Instant now) {
    return AccessAnswer.of(dates, decide(now));
  }

  public AccessAnswer answer(UUID course, Instant now) {
    return AccessAnswer.of(dates, decide(course, now));
  }

  private AccessDecision unlessSuspended(AccessDecision decision) {
    return active ? decision : decision.suspended();
  }
}
