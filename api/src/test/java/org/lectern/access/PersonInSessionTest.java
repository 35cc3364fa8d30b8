package org.lectern.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lectern.access.words.SessionRole.ADMIN;
import static org.lectern.access.words.SessionRole.COURSE_COACH;
import static org.lectern.access.words.SessionRole.LEARNER;
import static org.lectern.access.words.SessionRole.MANAGER;
import static org.lectern.access.words.SessionRole.SESSION_COACH;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.access.rights.PlatformRole;

class PersonInSessionTest {
  private static final UUID MATH = new UUID(0, 1);
  private static final UUID PHYSICS = new UUID(0, 2);

  @Test
  void coachesOneCourseAndLearnsInAnother() {
    var person =
        new PersonInSession(
            PlatformRole.TEACHER,
            false,
            false,
            false,
            Set.of(MATH),
            LearnerDates.NEW,
            Set.of(MATH));
    assertEquals(RolesHeld.of(COURSE_COACH), person.inCourse(MATH));
    assertEquals(RolesHeld.learner(LearnerDates.NEW), person.inCourse(PHYSICS));
    assertEquals(Set.of(COURSE_COACH, LEARNER), person.inSession().roles());
  }

  @Test
  void aSessionCoachCoachesEveryCourse() {
    var person =
        new PersonInSession(PlatformRole.TEACHER, false, false, true, Set.of(), null, Set.of());
    assertEquals(RolesHeld.of(SESSION_COACH), person.inCourse(MATH));
    assertEquals(RolesHeld.of(SESSION_COACH), person.inSession());
  }

  @Test
  void aManagerIsASessionAdminWhoManagesThisOneOrEveryOne() {
    assertEquals(RolesHeld.of(MANAGER), platform(PlatformRole.SESSION_ADMIN, true, false));
    assertEquals(RolesHeld.of(MANAGER), platform(PlatformRole.SESSION_ADMIN, false, true));
    assertEquals(RolesHeld.NOBODY, platform(PlatformRole.SESSION_ADMIN, false, false));
    assertEquals(RolesHeld.NOBODY, platform(PlatformRole.TEACHER, true, true));
    assertEquals(RolesHeld.of(ADMIN), platform(PlatformRole.ADMIN, false, false));
  }

  @Test
  void ownDatesAreALearners() {
    assertThrows(IllegalArgumentException.class, () -> new RolesHeld(Set.of(LEARNER), null));
    assertThrows(IllegalArgumentException.class, () -> new RolesHeld(Set.of(), LearnerDates.NEW));
  }

  private static RolesHeld platform(PlatformRole role, boolean manages, boolean everySession) {
    return new PersonInSession(role, manages, everySession, false, Set.of(), null, Set.of())
        .inSession();
  }
}
