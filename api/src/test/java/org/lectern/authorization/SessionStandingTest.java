package org.lectern.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.access.LearnerDates;
import org.lectern.access.PersonInSession;
import org.lectern.access.RolesHeld;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.words.AccessLevel;
import org.lectern.access.words.AccessReason;
import org.lectern.access.words.SessionRole;
import org.lectern.access.words.SessionView;
import org.lectern.access.words.VisibilityAfterEnd;

class SessionStandingTest {
  private static final Instant END = Instant.parse("2026-03-15T00:00:00Z");
  private static final Instant HIDDEN = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant SHOWN = Instant.parse("2026-03-06T00:00:00Z");
  private static final UUID LEARNED = new UUID(0, 1);
  private static final UUID COACHED = new UUID(0, 2);
  private static final SessionDates DATES =
      new SessionDates(
          new DateWindow(Instant.parse("2026-03-05T00:00:00Z"), null),
          new DateWindow(null, END),
          DateWindow.OPEN,
          null,
          VisibilityAfterEnd.ACCESSIBLE);

  @Test
  void decidesForTheSessionAndForEachCourse() {
    var both = person(PlatformRole.TEACHER, false, true);
    assertEquals(AccessLevel.TEACH, both.decide(SHOWN).level());
    assertEquals(AccessLevel.TAKE_PART, both.decide(LEARNED, SHOWN).level());
    assertEquals(AccessLevel.TEACH, both.answer(SHOWN).level());
    var answer = both.answer(LEARNED, SHOWN);
    assertEquals(AccessLevel.TAKE_PART, answer.level());
    assertEquals(SessionView.CURRENT, answer.view());
    assertEquals(SessionRole.LEARNER, answer.role());
    assertEquals(AccessReason.LEARNER_WINDOW_OPEN, answer.reason());
    assertEquals(VisibilityAfterEnd.ACCESSIBLE, answer.afterEnd());
    assertNull(answer.windowStart());
    assertEquals(END, answer.windowEnd());
    assertEquals(END, answer.changesAt());
    assertTrue(answer.canContribute());
  }

  @Test
  void saysNothingOfAfterTheEndWhereThereIsNone() {
    var admin = person(PlatformRole.ADMIN, false, true).answer(COACHED, SHOWN);
    assertEquals(SessionRole.ADMIN, admin.role());
    assertNull(admin.afterEnd());
    assertFalse(admin.canContribute());
    var nobody = person(PlatformRole.LEARNER, false, true).answer(new UUID(0, 3), SHOWN);
    assertEquals(AccessReason.LEARNER_WINDOW_OPEN, nobody.reason());
  }

  @Test
  void isRefusedWhileTheAccountIsDeactivated() {
    var inactive = person(PlatformRole.TEACHER, false, false);
    assertEquals(AccessReason.ACCOUNT_INACTIVE, inactive.decide(SHOWN).reason());
    assertEquals(AccessLevel.NONE, inactive.answer(COACHED, SHOWN).level());
  }

  @Test
  void listsACourseThatStandsInAListByItself() {
    var both = person(PlatformRole.TEACHER, false, true);
    assertFalse(both.lists(LEARNED, HIDDEN));
    assertTrue(both.lists(COACHED, HIDDEN));
    assertTrue(both.lists(LEARNED, SHOWN));
    assertTrue(person(PlatformRole.ADMIN, false, true).lists(LEARNED, HIDDEN));
    assertTrue(person(PlatformRole.SESSION_ADMIN, true, true).lists(LEARNED, HIDDEN));
    assertFalse(person(PlatformRole.SESSION_ADMIN, false, true).lists(LEARNED, HIDDEN));
  }

  @Test
  void knowsWhereSomebodyStandsInACourse() {
    var standing = person(PlatformRole.TEACHER, false, true);
    var locked = new CourseStanding(standing, COACHED);
    assertTrue(locked.isLocked());
    assertFalse(new CourseStanding(standing, LEARNED).isLocked());
    assertEquals(RolesHeld.of(SessionRole.COURSE_COACH), locked.roles());
    assertEquals(AccessLevel.TEACH, locked.decide(SHOWN).level());
    assertEquals(AccessLevel.TEACH, locked.answer(SHOWN).level());
  }

  @Test
  void aFirstEntryStartsDaysOnlyWhereThereAreSomeAndWorkCounts() {
    var days =
        new SessionDates(
            DateWindow.OPEN, DateWindow.OPEN, DateWindow.OPEN, 10, VisibilityAfterEnd.READ_ONLY);
    var tenDaysLater = Instant.parse("2026-03-16T00:00:00Z");
    assertEquals(tenDaysLater, inCourse(days, LearnerDates.NEW, true).daysEndIfOpenedAt(SHOWN));
    assertTrue(inCourse(days, LearnerDates.NEW, true).isFirstEntryAt(SHOWN));
    for (var none :
        List.of(
            inCourse(days, new LearnerDates(SHOWN, null), true),
            inCourse(days, null, true),
            inCourse(days, LearnerDates.NEW, false))) {
      assertFalse(none.isFirstEntryAt(SHOWN));
      assertNull(none.daysEndIfOpenedAt(SHOWN));
    }
    assertTrue(inCourse(DATES, LearnerDates.NEW, true).isFirstEntryAt(SHOWN));
    assertNull(inCourse(DATES, LearnerDates.NEW, true).daysEndIfOpenedAt(SHOWN));
  }

  private static CourseStanding inCourse(SessionDates dates, LearnerDates learner, boolean active) {
    var person =
        new PersonInSession(PlatformRole.LEARNER, false, false, false, Set.of(), learner, Set.of());
    var standing =
        new SessionStanding(new UUID(0, 9), dates, person, active, Set.of(LEARNED), Set.of());
    return new CourseStanding(standing, LEARNED);
  }

  private static SessionStanding person(PlatformRole role, boolean manages, boolean active) {
    var person =
        new PersonInSession(
            role, manages, false, false, Set.of(COACHED), LearnerDates.NEW, Set.of(COACHED));
    return new SessionStanding(
        new UUID(0, 9), DATES, person, active, Set.of(LEARNED, COACHED), Set.of(COACHED));
  }
}
