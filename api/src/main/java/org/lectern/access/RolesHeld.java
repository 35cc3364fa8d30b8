package org.lectern.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.lectern.access.words.SessionRole;

/**
 * The roles that count for one person where a decision is asked for; a learner alone has dates of
 * their own.
 */
public record RolesHeld(Set<SessionRole> roles, LearnerDates ownDates) {
  public static final RolesHeld NOBODY = new RolesHeld(Set.of(), null);

  public RolesHeld {
    if (roles.contains(SessionRole.LEARNER) != (ownDates != null)) {
      throw new IllegalArgumentException("a learner has dates of their own, and nobody else has");
    }
    var ordered = EnumSet.noneOf(SessionRole.class);
    ordered.addAll(roles);
    roles = Collections.unmodifiableSet(ordered);
  }

  public static RolesHeld of(SessionRole... roles) {
    return new RolesHeld(Set.of(roles), null);
  }

  public static RolesHeld learner(LearnerDates ownDates) {
    return new RolesHeld(Set.of(SessionRole.LEARNER), ownDates);
  }

  /**
   * Those that the session's dates govern, and by which alone it stands in a list of the person's.
   *
   * @param ownDates null where the person does not learn there
   */
  public static RolesHeld dated(boolean sessionCoach, boolean courseCoach, LearnerDates ownDates) {
    var roles = EnumSet.noneOf(SessionRole.class);
    if (sessionCoach) roles.add(SessionRole.SESSION_COACH);
    if (courseCoach) roles.add(SessionRole.COURSE_COACH);
    if (ownDates != null) roles.add(SessionRole.LEARNER);
    return new RolesHeld(roles, ownDates);
  }

  public RolesHeld and(RolesHeld other) {
    var union = EnumSet.noneOf(SessionRole.class);
    union.addAll(roles);
    union.addAll(other.roles);
    return new RolesHeld(union, ownDates == null ? other.ownDates : ownDates);
  }

  public boolean has(SessionRole role) {
    return roles.contains(role);
  }

  public boolean isCoach() {
    return has(SessionRole.SESSION_COACH) || has(SessionRole.COURSE_COACH);
  }
}
