package org.lectern.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.lectern.access.words.SessionRole;

/** The roles that count for one person where a decision is asked for; the place is a learner's. */
public record RolesHeld(Set<SessionRole> roles, LearnerPlace place) {
  public static final RolesHeld NOBODY = new RolesHeld(Set.of(), null);

  public RolesHeld {
    if (roles.contains(SessionRole.LEARNER) != (place != null)) {
      throw new IllegalArgumentException("a learner has a place, and nobody else has");
    }
    var ordered = EnumSet.noneOf(SessionRole.class);
    ordered.addAll(roles);
    roles = Collections.unmodifiableSet(ordered);
  }

  public static RolesHeld of(SessionRole... roles) {
    return new RolesHeld(Set.of(roles), null);
  }

  public static RolesHeld learner(LearnerPlace place) {
    return new RolesHeld(Set.of(SessionRole.LEARNER), place);
  }

  /**
   * Those that the session's dates govern, and by which alone it stands in a list of the person's.
   *
   * @param place null where the person does not learn there
   */
  public static RolesHeld dated(boolean sessionCoach, boolean courseCoach, LearnerPlace place) {
    var roles = EnumSet.noneOf(SessionRole.class);
    if (sessionCoach) roles.add(SessionRole.SESSION_COACH);
    if (courseCoach) roles.add(SessionRole.COURSE_COACH);
    if (place != null) roles.add(SessionRole.LEARNER);
    return new RolesHeld(roles, place);
  }

  public RolesHeld and(RolesHeld other) {
    var union = EnumSet.noneOf(SessionRole.class);
    union.addAll(roles);
    union.addAll(other.roles);
    return new RolesHeld(union, place == null ? other.place : place);
  }

  public boolean has(SessionRole role) {
    return roles.contains(role);
  }

  public boolean isCoach() {
    return has(SessionRole.SESSION_COACH) || has(SessionRole.COURSE_COACH);
  }
}
