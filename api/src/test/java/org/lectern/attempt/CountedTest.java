package org.lectern.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.content.Completion;
import org.lectern.content.ItemRules;
import org.lectern.quiz.Counting;

class CountedTest {
  private static final Instant NOON = Instant.parse("2026-03-15T12:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2026-03-15T11:00:00Z");
  private static final Instant ONE = Instant.parse("2026-03-15T13:00:00Z");
  private static final ItemRules SUBMITTED = new ItemRules(true, Completion.SUBMITTED, null, 1.0);
  private static final ItemRules PASSED = new ItemRules(true, Completion.PASSED, 60, 1.0);

  @ParameterizedTest
  @CsvSource({"BEST, 80", "LAST, 33.3333", "AVERAGE, 61.1111"})
  void oneOfSeveralCounts(Counting counts, double score) {
    var attempts = List.of(ended(1, "70"), ended(2, "80"), ended(3, "33.3333"));
    assertEquals(score, new Counted(attempts, counts, SUBMITTED).own(NOON).score());
  }

  @Test
  void oneThatRunsHasNoScoreButWillHaveOne() {
    var own = new Counted(List.of(running(1, "50", ONE)), Counting.BEST, SUBMITTED).own(NOON);
    assertNull(own.score());
    assertNull(own.doneAt());
    assertEquals(ONE, own.next().at());
    assertEquals(50, own.next().score());
    assertEquals(true, own.next().done());
  }

  @Test
  void oneThatHasEndedByItselfCountsFromThenOn() {
    var attempts = List.of(ended(1, "40"), running(2, "90", NOON));
    var own = new Counted(attempts, Counting.BEST, SUBMITTED).own(NOON);
    assertEquals(90, own.score());
    assertEquals(ELEVEN, own.doneAt());
    assertNull(own.next());
  }

  @Test
  void whatNothingEndsBecomesNothingByTheClock() {
    var own = new Counted(List.of(running(1, "50", null)), Counting.BEST, SUBMITTED).own(NOON);
    assertNull(own.next());
  }

  @Test
  void itIsPassedByTheScoreThatCounts() {
    var failed = new Counted(List.of(ended(1, "59.9999")), Counting.BEST, PASSED);
    assertNull(failed.own(NOON).doneAt());
    var passed = new Counted(List.of(ended(1, "40"), ended(2, "60")), Counting.BEST, PASSED);
    assertEquals(ELEVEN, passed.own(NOON).doneAt());
    var onAverage = new Counted(List.of(ended(1, "40"), ended(2, "60")), Counting.AVERAGE, PASSED);
    assertNull(onAverage.own(NOON).doneAt());
  }

  private static Attempt ended(int number, String score) {
    return attempt(number, score, null, ELEVEN);
  }

  private static Attempt running(int number, String score, Instant endsAt) {
    return attempt(number, score, endsAt, null);
  }

  private static Attempt attempt(int number, String score, Instant endsAt, Instant submittedAt) {
    var id = new UUID(0, number);
    return new Attempt(
        id,
        id,
        id,
        id,
        id,
        number,
        ELEVEN,
        null,
        endsAt,
        null,
        submittedAt,
        submittedAt != null,
        BigDecimal.ONE,
        new BigDecimal(score));
  }
}
