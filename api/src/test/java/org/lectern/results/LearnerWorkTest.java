package org.lectern.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Progress, score and status of a learner, by hand. */
class LearnerWorkTest {
  private static final Instant NINE = Instant.parse("2026-03-10T09:00:00Z");
  private static final Instant TEN = Instant.parse("2026-03-10T10:00:00Z");
  private static final Presence THERE = new Presence(NINE, TEN, 60);

  @ParameterizedTest(name = "{0} of {1}: {2} %")
  @CsvSource(
      textBlock =
          """
            0,   0,
            0,   3,   0
            1,   3,  33
            2,   3,  66
            3,   3, 100
          199, 200,  99
          499, 500,  99
          500, 500, 100
          """)
  void progressIsRoundedDownAndHundredOnlyWhenAllIsDone(int done, int required, Integer progress) {
    assertEquals(progress, work(required, done, 0, THERE).progress());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          '',
          0x80,
          1x80,            80.0
          1x80 1x90,       85.0
          1x80 3x90,       87.5
          1x80 0x0,        80.0
          0.1x80 0.2x90,   86.7
          1x82.35,         82.4
          1x82.25 1x82.25, 82.3
          1x82.2499,       82.2
          2x33.3333 1x0,   22.2
          1x0,              0.0
          1x100 1x99.9,   100.0
          """)
  void scoreIsTheMeanByWeightWithAHalfRoundedUp(String scores, Double score) {
    assertEquals(score, weighed(scores).score());
  }

  @ParameterizedTest(name = "{0} of {1} done, {2} overdue, came: {3}")
  @CsvSource(
      textBlock =
          """
          3, 3, 0, true,  DONE
          3, 3, 0, false, DONE
          0, 0, 0, true,  ON_TRACK
          0, 0, 0, false, NEVER_CAME
          1, 3, 2, false, NEVER_CAME
          1, 3, 1, true,  BEHIND
          1, 3, 0, true,  ON_TRACK
          0, 3, 0, false, NEVER_CAME
          """)
  void statusIsTheFirstThatFits(
      int done, int required, int overdue, boolean came, LearningStatus status) {
    var presence = came ? THERE : Presence.NONE;
    assertEquals(status, work(required, done, overdue, presence).status());
  }

  @Test
  void ofSeveralCoursesAllItemsCountAlike() {
    var one = new LearnerWork(1, 1, 0, weighed("1x100"), new Presence(TEN, TEN, 30));
    var other = new LearnerWork(9, 0, 2, weighed("3x0"), new Presence(NINE, NINE, 40));
    var both = one.plus(other).figures();
    assertEquals(new Figures(10, 25.0, LearningStatus.BEHIND, 2, 70, NINE, TEN), both);
  }

  @Test
  void withoutAnythingThereIsNothingToShow() {
    var figures = LearnerWork.NONE.plus(LearnerWork.NONE).figures();
    assertEquals(new Figures(null, null, LearningStatus.NEVER_CAME, 0, 0, null, null), figures);
  }

  @Test
  void whoCameToOneCourseAloneHasCome() {
    var one = work(1, 0, 0, THERE);
    var other = work(1, 0, 0, Presence.NONE);
    assertEquals(THERE, one.plus(other).presence());
    assertEquals(THERE, other.plus(one).presence());
  }

  @Test
  void meansAreOfWhatIsThere() {
    assertNull(Averages.mean(List.of()));
    assertEquals(0.3, Averages.mean(List.of(0, 0, 1)));
    assertEquals(82.3, Averages.mean(List.of(82.2, 82.3)));
    var all = List.of(work(0, 0, 0, THERE), work(2, 1, 1, THERE), work(2, 2, 0, Presence.NONE));
    assertEquals(List.of(50, 100), Averages.present(all, LearnerWork::progress));
    assertEquals(1, Averages.count(all, LearningStatus.DONE));
    assertEquals(1, Averages.behind(all));
  }

  private static LearnerWork work(int required, int done, int overdue, Presence presence) {
    return new LearnerWork(required, done, overdue, Weighed.NOTHING, presence);
  }

  /** Weight and score of each item, as {@code 2x82.5}. */
  private static Weighed weighed(String scores) {
    var sum = Weighed.NOTHING;
    for (var each : scores.split(" ")) {
      if (each.isEmpty()) continue;
      var weight = new BigDecimal(each.split("x")[0]);
      sum = sum.plus(new Weighed(weight, weight.multiply(new BigDecimal(each.split("x")[1]))));
    }
    return sum;
  }
}
