package org.lectern.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.access.SessionAct.CHANGE_CONTENT;
import static org.lectern.access.SessionAct.ENTER_COURSE;
import static org.lectern.access.SessionAct.MARK_WORK;
import static org.lectern.access.SessionAct.READ_CONTENT;
import static org.lectern.access.SessionAct.READ_PAGE;
import static org.lectern.access.SessionAct.SEE_ROSTER;
import static org.lectern.access.SessionAct.TAKE_PART;
import static org.lectern.access.SessionAct.TRACK_LEARNERS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.access.LearnerDates;
import org.lectern.access.PersonInSession;
import org.lectern.access.SessionAct;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.words.VisibilityAfterEnd;

class CourseStandingTest {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant INSIDE = Instant.parse("2026-03-06T00:00:00Z");
  private static final Instant AFTER = Instant.parse("2026-04-01T00:00:00Z");
  private static final UUID LEARNED = new UUID(0, 1);
  private static final UUID COACHED = new UUID(0, 2);
  private static final UUID LOCKED = new UUID(0, 3);
  private static final UUID ELSEWHERE = new UUID(0, 4);
  private static final SessionDates DATES =
      new SessionDates(
          DateWindow.OPEN,
          new DateWindow(START, Instant.parse("2026-03-31T00:00:00Z")),
          DateWindow.OPEN,
          null,
          VisibilityAfterEnd.READ_ONLY);

  @Test
  void actsAreThoseOfTheCourse() {
    assertEquals(List.of(ENTER_COURSE, TAKE_PART), acts(LEARNED, INSIDE));
    assertEquals(
        List.of(
            READ_PAGE,
            SEE_ROSTER,
            ENTER_COURSE,
            READ_CONTENT,
            CHANGE_CONTENT,
            MARK_WORK,
            TRACK_LEARNERS),
        coachActs(COACHED, INSIDE));
    assertEquals(
        List.of(READ_PAGE, SEE_ROSTER, ENTER_COURSE, READ_CONTENT, MARK_WORK, TRACK_LEARNERS),
        coachActs(LOCKED, INSIDE));
  }

  @Test
  void afterTheEndCoachesFollowAndMarkNoMore() {
    assertEquals(
        List.of(READ_PAGE, SEE_ROSTER, ENTER_COURSE, READ_CONTENT, TRACK_LEARNERS),
        coachActs(COACHED, AFTER));
    assertEquals(List.of(ENTER_COURSE), acts(LEARNED, AFTER));
  }

  @Test
  void daysCountForWhoeverLearnsThere() {
    var learner = standing(LEARNED).itemDates(START, ZoneOffset.UTC, INSIDE);
    assertTrue(learner.learns());
    assertFalse(learner.isOpen(6));
    var coach = coach(COACHED).itemDates(null, ZoneOffset.UTC, INSIDE);
    assertFalse(coach.learns());
    assertTrue(coach.isOpen(6));
  }

  @Test
  void workCountsUntilTheWindowIsOver() {
    var learner = standing(LEARNED);
    assertTrue(learner.contributes(INSIDE));
    assertFalse(learner.contributes(AFTER));
    assertFalse(learner.contributes(START.minusSeconds(1)));
    assertFalse(coach(COACHED).contributes(INSIDE));
    assertFalse(standing(ELSEWHERE).contributes(INSIDE));
    var over = Instant.parse("2026-03-31T00:00:00.000001Z");
    assertEquals(over, learner.contributesUntil(INSIDE));
    assertNull(learner.contributesUntil(AFTER));
    assertTrue(learner.contributes(over.minus(1, ChronoUnit.MICROS)));
    assertFalse(learner.contributes(over));
    var goesOn = withDates(VisibilityAfterEnd.ACCESSIBLE);
    assertNull(goesOn.contributesUntil(INSIDE));
    assertTrue(goesOn.contributes(AFTER));
  }

  @Test
  void workMayYetCountBeforeTheWindowAndInside() {
    var learner = standing(LEARNED);
    assertTrue(learner.mayYetContribute(START.minusSeconds(1)));
    assertTrue(learner.mayYetContribute(INSIDE));
    assertFalse(learner.mayYetContribute(AFTER));
    assertFalse(coach(COACHED).mayYetContribute(INSIDE));
    assertFalse(standing(ELSEWHERE).mayYetContribute(INSIDE));
    assertFalse(suspended().mayYetContribute(INSIDE));
    assertTrue(withDates(VisibilityAfterEnd.ACCESSIBLE).mayYetContribute(AFTER));
  }

  private static CourseStanding withDates(VisibilityAfterEnd afterEnd) {
    var dates = new SessionDates(DateWindow.OPEN, DATES.access(), DateWindow.OPEN, null, afterEnd);
    return of(LEARNED, Set.of(), LearnerDates.NEW, dates, true);
  }

  private static CourseStanding suspended() {
    return of(LEARNED, Set.of(), LearnerDates.NEW, DATES, false);
  }

  private static List<SessionAct> acts(UUID course, Instant now) {
    return standing(course).acts(now);
  }

  private static List<SessionAct> coachActs(UUID course, Instant now) {
    return coach(course).acts(now);
  }

  private static CourseStanding standing(UUID course) {
    return of(course, Set.of(), LearnerDates.NEW);
  }

  private static CourseStanding coach(UUID course) {
    return of(course, Set.of(COACHED, LOCKED), null);
  }

  private static CourseStanding of(UUID course, Set<UUID> coached, LearnerDates learner) {
    return of(course, coached, learner, DATES, true);
  }

  private static CourseStanding of(
      UUID course, Set<UUID> coached, LearnerDates learner, SessionDates dates, boolean active) {
    var person =
        new PersonInSession(PlatformRole.TEACHER, false, false, false, coached, learner, Set.of());
    var standing =
        new SessionStanding(
            new UUID(0, 9),
            dates,
            person,
            active,
            Set.of(LEARNED, COACHED, LOCKED),
            Set.of(LOCKED));
    return new CourseStanding(standing, course);
  }
}
