package org.lectern.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.words.SessionRole;

/**
 * Everything that one person is in one session, from the session's own data and their platform
 * role.
 *
 * @param manages creator or added manager; {@code everySession} is the platform's setting by which
 *     each session admin counts as manager of all
 * @param ownDates null where the person is not enrolled
 * @param excludedCourses the courses that the enrollment does not cover
 */
public record PersonInSession(
    PlatformRole platformRole,
    boolean manages,
    boolean everySession,
    boolean sessionCoach,
    Set<UUID> coachedCourses,
    LearnerDates ownDates,
    Set<UUID> excludedCourses) {

  /** The roles that count for the session as a whole, and for a session without courses. */
  public RolesHeld inSession() {
    return roles(!coachedCourses.isEmpty(), ownDates);
  }

  /** The roles that count for one course of the session. */
  public RolesHeld inCourse(UUID course) {
    return roles(
        coachedCourses.contains(course), excludedCourses.contains(course) ? null : ownDates);
  }

  private RolesHeld roles(boolean courseCoach, LearnerDates learner) {
    var roles = EnumSet.noneOf(SessionRole.class);
    if (platformRole == PlatformRole.ADMIN) roles.add(SessionRole.ADMIN);
    if (isManager()) roles.add(SessionRole.MANAGER);
    return RolesHeld.dated(sessionCoach, courseCoach, learner).and(new RolesHeld(roles, null));
  }

  private boolean isManager() {
    return platformRole.includes(PlatformRole.SESSION_ADMIN) && (manages || everySession);
  }
}
