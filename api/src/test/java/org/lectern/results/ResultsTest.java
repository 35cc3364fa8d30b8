package org.lectern.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.Statements;
import org.lectern.content.Completion;
import org.lectern.content.ItemRules;
import org.lectern.identity.User;
import org.lectern.outcome.Outcome;
import org.lectern.results.ItemStates.At;

/** Scores of one learner at one item, one after the other; days are those of March 2026. */
@QuarkusTest
class ResultsTest {
  private final GivenSession session = GivenSession.running();
  private final UUID course = session.withCourse();
  private final UUID item = GivenItem.external().in(course);
  private final User learner = session.withLearner();
  private final User system = Given.manager();

  /**
   * A score was reported on day 10 under the first pass mark, and another on day 12 under the
   * second; a day in front of a score says when it was achieved.
   */
  @ParameterizedTest(name = "{0} of {1}, then {2} of {3}: {4}, achieved {5}, done {6}")
  @CsvSource(
      textBlock =
          """
          # first,  pass mark, then,     pass mark, outcome,   achieved, done
          85,       80,        85,       80,        UNCHANGED, 10,       10
          85,       80,        86,       80,        UPDATED,   12,       10
          85,       80,        79,       80,        UPDATED,   12,
          79,       80,        85,       80,        UPDATED,   12,       12
          79,       80,        78,       80,        UPDATED,   12,
          85,       80,        85,       90,        UNCHANGED, 10,       10
          85,       80,        86,       90,        UPDATED,   12,
          85,       90,        85,       80,        UPDATED,   10,       10
          50,       ,          0,        ,          UPDATED,   12,       10
          @5 85,    80,        @5 85,    80,        UNCHANGED, 5,        5
          @5 85,    80,        85,       80,        UNCHANGED, 5,        5
          @5 85,    80,        @4 85,    80,        UPDATED,   4,        5
          @5 85,    80,        @4 85,    90,        UPDATED,   4,        5
          @5 79,    80,        @7 85,    80,        UPDATED,   7,        7
          """)
  void judgesEachScoreByTheRulesOfItsDay(
      String first,
      Integer mark,
      String then,
      Integer nextMark,
      Outcome outcome,
      int achieved,
      Integer done) {
    assertEquals(Outcome.CREATED, push(10, first, mark));
    assertEquals(outcome, push(12, then, nextMark));
    assertEquals(List.of(day(achieved)), Given.column(one("achieved_at")));
    var kept = Given.<Instant>column(one("done_at"));
    assertEquals(done == null ? null : day(done), kept.get(0));
  }

  @Test
  void isDoneAnewOnceItPassesAgain() {
    push(10, "85", 80);
    push(11, "70", 80);
    push(12, "90", 80);
    assertEquals(List.of(day(12)), Given.column(one("done_at")));
  }

  @Test
  void keepsOneRowAndTakesOneStatementForAnyNumber() {
    var few = List.of(push(learner, "50"));
    var many = List.of(push(session.withLearner(), "50"), push(session.withLearner(), "60"));
    assertEquals(1, Statements.of(() -> push(10, few)));
    assertEquals(1, Statements.of(() -> push(10, many)));
    push(11, List.of(push(learner, "51")));
    assertEquals(List.of(1L), Given.column(one("count(*)")));
    assertEquals(List.of(1), Given.column(one("version")));
  }

  private Outcome push(int day, String score, Integer passMark) {
    var said = score.startsWith("@") ? score.substring(1).split(" ") : new String[] {null, score};
    var at = said[0] == null ? null : day(Integer.parseInt(said[0]));
    var value = new Score(Double.parseDouble(said[1]));
    var rules = new ItemRules(true, Completion.PASSED, passMark, 1.0);
    var key = new At(session.id(), course, learner.id(), item);
    return push(day, List.of(new Push(key, value, at, value.passes(rules)))).get(key);
  }

  private Push push(User user, String score) {
    var key = new At(session.id(), course, user.id(), item);
    return new Push(key, new Score(Double.parseDouble(score)), null, true);
  }

  private Map<At, Outcome> push(int day, List<Push> pushes) {
    return QuarkusTransaction.requiringNew()
        .call(() -> Given.bean(Results.class).push(pushes, system.id(), day(day)));
  }

  private String one(String what) {
    return "select %s from result where item_id = '%s' and user_id = '%s'"
        .formatted(what, item, learner.id());
  }

  private static Instant day(int day) {
    return Instant.parse("2026-03-%02dT08:00:00Z".formatted(day));
  }
}
