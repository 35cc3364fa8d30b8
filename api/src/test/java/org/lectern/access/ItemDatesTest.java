package org.lectern.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ItemDatesTest {
  private static final Instant NOON = Instant.parse("2026-03-15T12:00:00Z");
  private static final ItemCalendar FROM_THE_TENTH =
      new ItemCalendar(
          LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-10"), ZoneOffset.UTC, null);

  private final ItemDates learner = new ItemDates(FROM_THE_TENTH, true, NOON);
  private final ItemDates alsoCoach = new ItemDates(FROM_THE_TENTH, false, NOON);
  private final ItemDates coach = new ItemDates(null, false, NOON);
  private final ItemDates bound = new ItemDates(null, true, NOON);

  @Test
  void daysBindLearnersAlone() {
    assertTrue(learner.isOpen(5));
    assertFalse(learner.isOpen(6));
    assertTrue(alsoCoach.isOpen(6));
    assertTrue(coach.isOpen(6));
    assertTrue(bound.isOpen(6));
  }

  @Test
  void onlyWhoLearnsHasDaysOfTheirOwn() {
    assertTrue(learner.learns());
    assertTrue(alsoCoach.learns());
    assertFalse(coach.learns());
    assertEquals(Instant.parse("2026-03-16T00:00:00Z"), learner.opensAt(6));
    assertEquals(Instant.parse("2026-03-16T23:59:59Z"), alsoCoach.dueAt(6));
    assertNull(coach.opensAt(6));
    assertNull(coach.dueAt(6));
  }

  @Test
  void whatIsDueIsOverForLearnersAlone() {
    assertTrue(learner.isOver(4));
    assertFalse(learner.isOver(5));
    assertFalse(learner.isOver(null));
    assertFalse(coach.isOver(4));
  }
}
