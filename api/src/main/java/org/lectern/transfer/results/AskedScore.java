package org.lectern.transfer.results;

import java.util.Comparator;
import java.util.Objects;
import org.lectern.outcome.Outcome;
import org.lectern.results.ItemStates;
import org.lectern.results.Push;
import org.lectern.sentence.Sentence;
import org.lectern.transfer.rows.DatabaseOrder;
import org.lectern.transfer.rows.Verdict;

/**
 * What a valid row reports.
 *
 * @param hidden the item's title where it is hidden; else null
 */
record AskedScore(int line, Push push, String hidden) {
  static final Comparator<AskedScore> ORDER =
      Comparator.comparing((AskedScore asked) -> asked.at().session(), DatabaseOrder.OF_IDS)
          .thenComparing(asked -> asked.at().course(), DatabaseOrder.OF_IDS)
          .thenComparing(asked -> asked.at().user(), DatabaseOrder.OF_IDS)
          .thenComparing(asked -> asked.at().item(), DatabaseOrder.OF_IDS);

  ItemStates.At at() {
    return push.at();
  }

  boolean saysTheSame(AskedScore other) {
    return push.score().equals(other.push.score())
        && Objects.equals(push.achievedAt(), other.push.achievedAt());
  }

  Verdict verdict(Outcome outcome) {
    if (outcome == Outcome.FAILED) return Verdict.failed("score", "exists-differently.score");
    if (hidden == null) return Verdict.of(outcome);
    return Verdict.noting(outcome, "item", Sentence.of("item-hidden", hidden));
  }
}
