package org.lectern.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.access.AccessCaseText.instant;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.access.SessionAct.Reach;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.rights.PlatformAct;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.words.SessionRole;
import org.lectern.access.words.VisibilityAfterEnd;

class RightsTest {
  private static final SessionDates DATES =
      new SessionDates(
          DateWindow.OPEN,
          new DateWindow(instant("03-05"), instant("03-15")),
          new DateWindow(instant("03-01"), instant("03-25")),
          null,
          VisibilityAfterEnd.READ_ONLY);
  private static final Instant OPEN = instant("03-10");
  private static final Instant OVER = instant("03-26");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          CREATE_SESSION,            ANY, ANY,  NONE, NONE
          LIST_SESSIONS,             ANY, OWN,  NONE, NONE
          CREATE_CATEGORY,           ANY, ANY,  NONE, NONE
          CHANGE_CATEGORY,           ANY, OWN,  NONE, NONE
          CREATE_CLASS,              ANY, ANY,  NONE, NONE
          CHANGE_CLASS,              ANY, OWN,  NONE, NONE
          USE_CLASS,                 ANY, ANY,  NONE, NONE
          CREATE_COURSE,             ANY, ANY,  NONE, NONE
          CHANGE_COURSE,             ANY, OWN,  OWN,  NONE
          READ_USERS,                ANY, ANY,  NONE, NONE
          CREATE_USER_UP_TO_TEACHER, ANY, ANY,  NONE, NONE
          CREATE_ANY_USER,           ANY, NONE, NONE, NONE
          CHANGE_USER,               ANY, NONE, NONE, NONE
          """)
  void givesThePlatformRolesTheirRights(
      PlatformAct act,
      PlatformAct.Whose admin,
      PlatformAct.Whose sessionAdmin,
      PlatformAct.Whose teacher,
      PlatformAct.Whose learner) {
    assertEquals(admin, act.whose(PlatformRole.ADMIN));
    assertEquals(sessionAdmin, act.whose(PlatformRole.SESSION_ADMIN));
    assertEquals(teacher, act.whose(PlatformRole.TEACHER));
    assertEquals(learner, act.whose(PlatformRole.LEARNER));
  }

  @Test
  void tellsOwnThingsFromThoseOfOthers() {
    assertTrue(PlatformAct.CHANGE_COURSE.may(PlatformRole.ADMIN, false));
    assertTrue(PlatformAct.CHANGE_COURSE.may(PlatformRole.TEACHER, true));
    assertFalse(PlatformAct.CHANGE_COURSE.may(PlatformRole.TEACHER, false));
    assertFalse(PlatformAct.CHANGE_COURSE.may(PlatformRole.LEARNER, true));
  }

  @ParameterizedTest(name = "{0} while all windows are open")
  @CsvSource(
      textBlock =
          """
          READ_PAGE,        ALL, ALL,     ALL,     ALL,         NOTHING
          ADMINISTER,       ALL, ALL,     NOTHING, NOTHING,     NOTHING
          SEE_ROSTER,       ALL, ALL,     ALL,     OWN_COURSES, NOTHING
          EXTEND_ACCESS,    ALL, ALL,     ALL,     NOTHING,     NOTHING
          APPROVE_REQUESTS, ALL, ALL,     ALL,     NOTHING,     NOTHING
          ENTER_COURSE,     ALL, ALL,     ALL,     ALL,         ALL
          TAKE_PART,        NOTHING, NOTHING, NOTHING, NOTHING, ALL
          READ_CONTENT,     ALL, ALL,     ALL,     ALL,         NOTHING
          CHANGE_CONTENT,   ALL, NOTHING, ALL,     ALL,         NOTHING
          MARK_WORK,        ALL, ALL,     ALL,     ALL,         NOTHING
          TRACK_LEARNERS,   ALL, ALL,     ALL,     OWN_COURSES, OWN_DATA
          """)
  void givesTheSessionRolesTheirRights(
      SessionAct act,
      Reach admin,
      Reach manager,
      Reach sessionCoach,
      Reach courseCoach,
      Reach learner) {
    assertEquals(admin, act.reach(decision(SessionRole.ADMIN, DATES, OPEN), false));
    assertEquals(manager, act.reach(decision(SessionRole.MANAGER, DATES, OPEN), false));
    assertEquals(sessionCoach, act.reach(decision(SessionRole.SESSION_COACH, DATES, OPEN), false));
    assertEquals(courseCoach, act.reach(decision(SessionRole.COURSE_COACH, DATES, OPEN), false));
    assertEquals(learner, act.reach(decision(SessionRole.LEARNER, DATES, OPEN), false));
  }

  @ParameterizedTest(name = "{0} of a session coach after the end, {1}: {2}")
  @CsvSource(
      textBlock =
          """
          EXTEND_ACCESS,  READ_ONLY,      false
          EXTEND_ACCESS,  ACCESSIBLE,     false
          CHANGE_CONTENT, READ_ONLY,      false
          CHANGE_CONTENT, ACCESSIBLE,     true
          ENTER_COURSE,   READ_ONLY,      true
          ENTER_COURSE,   LISTED_ONLY,    false
          MARK_WORK,      READ_ONLY,      false
          MARK_WORK,      ACCESSIBLE,     true
          TRACK_LEARNERS, NOT_ACCESSIBLE, true
          """)
  void bindsCoachesToTheirWindow(SessionAct act, VisibilityAfterEnd afterEnd, boolean allowed) {
    var dates =
        new SessionDates(DATES.display(), DATES.access(), DATES.coachAccess(), null, afterEnd);
    assertEquals(allowed, act.may(decision(SessionRole.SESSION_COACH, dates, OVER), false));
  }

  @Test
  void letsOnlyAdminsChangeALockedCourse() {
    var act = SessionAct.CHANGE_CONTENT;
    assertTrue(act.may(decision(SessionRole.ADMIN, DATES, OPEN), true));
    assertFalse(act.may(decision(SessionRole.SESSION_COACH, DATES, OPEN), true));
    for (var other : new SessionAct[] {SessionAct.MARK_WORK, SessionAct.TRACK_LEARNERS}) {
      assertTrue(other.may(decision(SessionRole.SESSION_COACH, DATES, OPEN), true));
    }
  }

  @Test
  void reachesAsFarAsTheWidestRole() {
    var roles = RolesHeld.of(SessionRole.COURSE_COACH).and(RolesHeld.learner(LearnerDates.NEW));
    var both = AccessRule.decide(DATES, roles, OPEN);
    assertEquals(Reach.OWN_COURSES, SessionAct.TRACK_LEARNERS.reach(both, false));
    var nobody = AccessRule.decide(DATES, RolesHeld.NOBODY, OPEN);
    assertEquals(Reach.NOTHING, SessionAct.READ_PAGE.reach(nobody, false));
  }

  private static AccessDecision decision(SessionRole role, SessionDates dates, Instant now) {
    var roles =
        role == SessionRole.LEARNER ? RolesHeld.learner(LearnerDates.NEW) : RolesHeld.of(role);
    return AccessRule.decide(dates, roles, now);
  }
}
