package org.lectern.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.lectern.content.Completion;
import org.lectern.content.ItemRules;
import org.lectern.quiz.Counting;
import org.lectern.results.ItemStates;
import org.lectern.results.Score;

/** What the attempts of one learner at a quiz come to, in the order of their numbers. */
record Counted(List<Attempt> attempts, Counting counts, ItemRules rules) {
  /** Now, and once the one that runs has ended as it stands. */
  ItemStates.Own own(Instant now) {
    var over = attempts.stream().filter(each -> each.isOver(now)).toList();
    return new ItemStates.Own(attempts.get(0).at(), score(over), doneAt(over), next(now));
  }

  private ItemStates.Next next(Instant now) {
    return attempts.stream()
        .filter(each -> !each.isOver(now) && each.endsAt() != null)
        .findFirst()
        .map(Attempt::endsAt)
        .map(end -> new ItemStates.Next(end, score(attempts), doneAt(attempts) != null))
        .orElse(null);
  }

  /** Null where there is none. */
  private Double score(List<Attempt> ended) {
    if (ended.isEmpty()) return null;
    var scores = ended.stream().map(Attempt::score).toList();
    return switch (counts) {
      case BEST -> scores.stream().max(Comparator.naturalOrder()).get().doubleValue();
      case LAST -> scores.get(scores.size() - 1).doubleValue();
      case AVERAGE -> average(scores).doubleValue();
    };
  }

  private static BigDecimal average(List<BigDecimal> scores) {
    return scores.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(scores.size()), 4, RoundingMode.HALF_UP);
  }

  /** When the item was done by them; null where it is not. */
  private Instant doneAt(List<Attempt> ended) {
    if (ended.isEmpty()) return null;
    if (rules.completion() == Completion.SUBMITTED) return ended.get(0).endedAt();
    var isPassed = new Score(score(ended)).passes(rules);
    return isPassed ? ended.get(ended.size() - 1).endedAt() : null;
  }
}
