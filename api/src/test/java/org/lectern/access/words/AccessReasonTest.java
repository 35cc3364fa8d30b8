package org.lectern.access.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.access.AccessCaseText.instant;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.access.AccessDecision;
import org.lectern.access.AccessRule;
import org.lectern.access.Extension;
import org.lectern.access.Grant;
import org.lectern.access.LearnerDates;
import org.lectern.access.RolesHeld;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;

class AccessReasonTest {
  private static final DateWindow ACCESS = new DateWindow(instant("03-05"), instant("03-15"));
  private static final DateWindow COACH = new DateWindow(instant("03-01"), instant("03-25"));

  @ParameterizedTest(name = "{0} at {1}: {2} by {3}..{4}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          SESSION_COACH, 02-28, COACH_WINDOW_NOT_STARTED, 03-01, 03-25
          COURSE_COACH,  03-10, COACH_WINDOW_OPEN,        03-01, 03-25
          SESSION_COACH, 03-26, COACH_WINDOW_OVER,        03-01, 03-25
          MANAGER,       03-10, MANAGER,                  -,     -
          ADMIN,         03-10, ADMIN,                    -,     -
          """)
  void saysWhichWindowOfARoleCounts(
      SessionRole role, String now, AccessReason reason, String start, String end) {
    var decision = AccessRule.decide(byDates(), RolesHeld.of(role), instant(now));
    assertDecidedBy(decision, role, reason, start, end);
  }

  @ParameterizedTest(name = "learner until {0} at {1}: {2} by {3}..{4}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          -,     03-01,  LEARNER_WINDOW_NOT_STARTED, 03-05, 03-15
          -,     03-10,  LEARNER_WINDOW_OPEN,        03-05, 03-15
          -,     03-16,  LEARNER_WINDOW_OVER,        03-05, 03-15
          03-20, 03-15,  LEARNER_WINDOW_OPEN,        03-05, 03-20
          03-20, 03-15+, EXTENSION_RUNNING,          03-05, 03-20
          03-20, 03-21,  EXTENSION_OVER,             03-05, 03-20
          03-10, 03-21,  LEARNER_WINDOW_OVER,        03-05, 03-15
          """)
  void saysWhyALearnerMayByDates(
      String until, String now, AccessReason reason, String start, String end) {
    var ownDates = new LearnerDates(null, until == null ? null : instant(until));
    var decision = AccessRule.decide(byDates(), RolesHeld.learner(ownDates), instant(now));
    assertDecidedBy(decision, SessionRole.LEARNER, reason, start, end);
  }

  /**
   * Of roles that give the same, what opens next says why; where all are over, what closed last.
   */
  @ParameterizedTest(name = "{2} after {0} and {1}, at {3}: {4} by {5}..{6}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          03-05..03-15, 03-08..03-25, READ_ONLY,      03-01,  LEARNER_WINDOW_NOT_STARTED, 03-05, 03-15
          03-08..03-15, 03-05..03-25, READ_ONLY,      03-01,  COACH_WINDOW_NOT_STARTED,   03-05, 03-25
          03-10..03-15, 03-01..03-05, LISTED_ONLY,    03-08,  LEARNER_WINDOW_NOT_STARTED, 03-10, 03-15
          03-01..03-05, 03-10..03-15, LISTED_ONLY,    03-08,  COACH_WINDOW_NOT_STARTED,   03-10, 03-15
          03-01..03-15, 03-01..03-10, LISTED_ONLY,    03-20,  LEARNER_WINDOW_OVER,        03-01, 03-15
          03-01..03-10, 03-01..03-15, READ_ONLY,      03-20,  COACH_WINDOW_OVER,          03-01, 03-15
          03-01..03-15, 03-01..03-10, NOT_ACCESSIBLE, 03-20,  LEARNER_WINDOW_OVER,        03-01, 03-15
          03-01..03-15, 03-01..03-15, READ_ONLY,      03-20,  COACH_WINDOW_OVER,          03-01, 03-15
          03-01..03-15, 03-01..03-15, READ_ONLY,      02-20,  COACH_WINDOW_NOT_STARTED,   03-01, 03-15
          """)
  void saysOfTwoRolesWhatOpensNextOrClosedLast(
      String learners,
      String coaches,
      VisibilityAfterEnd after,
      String now,
      AccessReason reason,
      String start,
      String end) {
    var dates = new SessionDates(DateWindow.OPEN, window(learners), window(coaches), null, after);
    var roles = RolesHeld.learner(LearnerDates.NEW).and(RolesHeld.of(SessionRole.SESSION_COACH));
    var decision = AccessRule.decide(dates, roles, instant(now));
    assertDecidedBy(decision, decision.deciding().get().role(), reason, start, end);
    var managed =
        AccessRule.decide(dates, roles.and(RolesHeld.of(SessionRole.MANAGER)), instant(now));
    assertEquals(AccessReason.MANAGER, managed.reason());
  }

  private static DateWindow window(String text) {
    var bounds = text.split("\\.\\.");
    return new DateWindow(instant(bounds[0]), instant(bounds[1]));
  }

  @ParameterizedTest(name = "learner entered {0} until {1} at {2}: {3} by {4}..{5}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          -,     -,     03-01,  DURATION_NOT_STARTED, -,     -
          03-02, -,     03-01,  DURATION_NOT_STARTED, 03-02, 03-12
          03-02, -,     03-02,  DURATION_RUNNING,     03-02, 03-12
          03-02, -,     03-13,  DURATION_OVER,        03-02, 03-12
          03-02, 03-20, 03-13,  EXTENSION_RUNNING,    03-02, 03-20
          03-02, 03-20, 03-21,  EXTENSION_OVER,       03-02, 03-20
          """)
  void saysWhyALearnerMayByDuration(
      String entry, String until, String now, AccessReason reason, String start, String end) {
    var ownDates =
        new LearnerDates(
            entry == null ? null : instant(entry), until == null ? null : instant(until));
    var decision = AccessRule.decide(byDuration(), RolesHeld.learner(ownDates), instant(now));
    assertDecidedBy(decision, SessionRole.LEARNER, reason, start, end);
  }

  @Test
  void theHighestLevelDecidesAndAmongEqualsTheWeightiestRole() {
    var learner = RolesHeld.learner(LearnerDates.NEW);
    var manager = RolesHeld.of(SessionRole.MANAGER);
    var taking = AccessRule.decide(byDates(), manager.and(learner), instant("03-10"));
    assertEquals(AccessReason.LEARNER_WINDOW_OPEN, taking.reason());
    var reading = AccessRule.decide(byDates(), learner.and(manager), instant("03-16"));
    assertEquals(AccessReason.MANAGER, reading.reason());
    assertEquals(SessionView.PAST, reading.view());
  }

  @Test
  void whoHasNoRoleHasNoReasonToBeThere() {
    var nobody = AccessRule.decide(byDates(), RolesHeld.NOBODY, instant("03-10"));
    assertEquals(AccessReason.NO_ROLE, nobody.reason());
    assertEquals(Optional.empty(), nobody.deciding());
    assertFalse(nobody.hasRole());
    assertFalse(nobody.allows(AccessLevel.LIST));
  }

  @Test
  void saysThatOnlyTheDisplayWindowHidesTheSession() {
    var hidden = new DateWindow(instant("03-20"), null);
    var dates = new SessionDates(hidden, ACCESS, COACH, null, VisibilityAfterEnd.NOT_ACCESSIBLE);
    assertTrue(learnerGrant(dates, "03-10").isHiddenByDisplay());
    assertFalse(learnerGrant(dates, "03-21").isHiddenByDisplay());
    assertFalse(learnerGrant(byDates(), "03-10").isHiddenByDisplay());
    var manager = AccessRule.decide(dates, RolesHeld.of(SessionRole.MANAGER), ACCESS.start());
    assertFalse(manager.deciding().orElseThrow().isHiddenByDisplay());
    assertTrue(manager.hasRole());
  }

  @ParameterizedTest(name = "coach and learner at {0}: work is recorded {1}")
  @CsvSource(
      textBlock =
          """
          03-04, false
          03-05, true
          03-15, true
          03-16, false
          """)
  void recordsWorkOnlyWhereTheLearnerRoleTakesPart(String now, boolean recorded) {
    var coach = RolesHeld.of(SessionRole.SESSION_COACH);
    var both = coach.and(RolesHeld.learner(LearnerDates.NEW));
    assertEquals(recorded, AccessRule.decide(byDates(), both, instant(now)).canContribute());
    assertFalse(AccessRule.decide(byDates(), coach, instant(now)).canContribute());
    assertTrue(AccessRule.decide(byDates(), coach, instant(now)).allows(AccessLevel.LIST));
  }

  @Test
  void givesItsDatesBackAsAProposal() {
    assertEquals(byDates(), byDates().proposed().toSessionDates(VisibilityAfterEnd.READ_ONLY));
  }

  @Test
  void announcesNoBoundOfAWindowThatIsNotTheirs() {
    var manager = RolesHeld.of(SessionRole.MANAGER);
    assertNull(AccessRule.decide(byDates(), manager, instant("02-01")).changesAt());
    var learner = RolesHeld.learner(LearnerDates.NEW);
    var decision = AccessRule.decide(byDates(), learner, instant("02-01"));
    assertEquals(instant("03-05"), decision.changesAt());
  }

  @Test
  void extendsOnlyAnEndAndOnlyToLater() {
    var late = Optional.of(Extension.Refusal.NOT_LATER_THAN_END);
    var endless = Optional.of(Extension.Refusal.NO_END_TO_EXTEND);
    var ownDates = new LearnerDates(instant("03-02"), instant("04-01"));
    assertEquals(late, Extension.refusal(byDates(), ownDates, instant("03-15")));
    assertEquals(Optional.empty(), Extension.refusal(byDates(), ownDates, instant("03-15+")));
    assertEquals(late, Extension.refusal(byDuration(), ownDates, instant("03-12")));
    assertEquals(Optional.empty(), Extension.refusal(byDuration(), ownDates, instant("03-12+")));
    assertEquals(endless, Extension.refusal(byDuration(), LearnerDates.NEW, instant("03-20")));
    assertEquals(Optional.of(instant("03-12")), Extension.ownEnd(byDuration(), ownDates));
  }

  @Test
  void datesGuardThemselves() {
    var open = DateWindow.OPEN;
    var after = VisibilityAfterEnd.READ_ONLY;
    var unlawful = IllegalArgumentException.class;
    var late = new DateWindow(instant("03-15"), null);
    assertThrows(unlawful, () -> new DateWindow(ACCESS.end(), ACCESS.start()));
    assertThrows(unlawful, () -> new SessionDates(open, open, open, 0, after));
    assertThrows(unlawful, () -> new SessionDates(open, ACCESS, open, 7, after));
    assertThrows(unlawful, () -> new SessionDates(open, ACCESS, late, null, after));
  }

  private static void assertDecidedBy(
      AccessDecision decision, SessionRole role, AccessReason reason, String start, String end) {
    var grant = decision.deciding().orElseThrow();
    assertEquals(role, grant.role());
    assertEquals(reason, decision.reason());
    assertEquals(start == null ? null : instant(start), grant.window().start());
    assertEquals(end == null ? null : instant(end), grant.window().end());
  }

  private static Grant learnerGrant(SessionDates dates, String now) {
    return AccessRule.decide(dates, RolesHeld.learner(LearnerDates.NEW), instant(now))
        .deciding()
        .orElseThrow();
  }

  private static SessionDates byDates() {
    return new SessionDates(DateWindow.OPEN, ACCESS, COACH, null, VisibilityAfterEnd.READ_ONLY);
  }

  private static SessionDates byDuration() {
    return new SessionDates(
        DateWindow.OPEN, DateWindow.OPEN, DateWindow.OPEN, 10, VisibilityAfterEnd.READ_ONLY);
  }
}
