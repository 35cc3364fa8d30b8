package org.lectern.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.access.AccessCaseText.instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.access.SessionAct.Reach;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.words.AccessLevel;
import org.lectern.access.words.AccessReason;
import org.lectern.access.words.SessionRole;
import org.lectern.access.words.VisibilityAfterEnd;

/** A person's access while their account is deactivated. */
class SuspendedTest {
  private static final SessionDates DATES =
      new SessionDates(
          DateWindow.OPEN,
          new DateWindow(instant("03-05"), instant("03-15")),
          DateWindow.OPEN,
          null,
          VisibilityAfterEnd.ACCESSIBLE);

  @ParameterizedTest
  @EnumSource(SessionRole.class)
  void knowsTheRoleAndGivesNothing(SessionRole role) {
    var suspended = decision(role).suspended();
    assertTrue(suspended.hasRole());
    assertEquals(AccessLevel.NONE, suspended.level());
    assertNull(suspended.view());
    assertNull(suspended.changesAt());
    assertEquals(AccessReason.ACCOUNT_INACTIVE, suspended.reason());
    assertEquals(
        decision(role).deciding().map(Grant::window), suspended.deciding().map(Grant::window));
    assertFalse(suspended.canContribute());
  }

  @ParameterizedTest
  @EnumSource(SessionAct.class)
  void mayNotDoAnything(SessionAct act) {
    for (var role : SessionRole.values()) {
      assertEquals(Reach.NOTHING, act.reach(decision(role).suspended(), false));
    }
  }

  @Test
  void aPersonWithoutARoleHasNoAccess() {
    var nobody = AccessRule.decide(DATES, RolesHeld.NOBODY, instant("03-10")).suspended();
    assertEquals(AccessReason.NO_ROLE, nobody.reason());
  }

  private static AccessDecision decision(SessionRole role) {
    var roles =
        role == SessionRole.LEARNER ? RolesHeld.learner(LearnerDates.NEW) : RolesHeld.of(role);
    return AccessRule.decide(DATES, roles, instant("03-10"));
  }
}
