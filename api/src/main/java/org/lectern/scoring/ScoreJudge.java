package org.lectern.scoring;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.content.NamedItems;
import org.lectern.results.ItemStates;
import org.lectern.results.OwnWork;
import org.lectern.results.Push;
import org.lectern.results.Takers;

/**
 * Decides of many reported scores at once which are kept, in one statement. Whether somebody may
 * report in that course is decided before.
 */
@ApplicationScoped
public class ScoreJudge {
  /** By how much the clocks of other systems may be ahead. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  private final Takers takers;

  ScoreJudge(Takers takers) {
    this.takers = takers;
  }

  /** Who reports, and when. */
  public record Reporter(UUID id, Instant now) {}

  /**
   * One verdict for each, in their order.
   *
   * @param items what the words for items may mean
   */
  public List<JudgedScore> judge(
      List<ReportedScore> scores, Map<NamedItems.Name, List<NamedItems.Found>> items, Reporter by) {
    var places = scores.stream().filter(score -> score.user() != null).map(ReportedScore::place);
    var taken = takers.among(places.collect(toSet()));
    return scores.stream()
        .map(score -> judge(score, items.getOrDefault(score.itemName(), List.of()), taken, by))
        .toList();
  }

  private static JudgedScore judge(
      ReportedScore score, List<NamedItems.Found> items, Set<OwnWork.Place> taken, Reporter by) {
    if (by.id.equals(score.user())) return JudgedScore.failed("user", "own-work");
    if (items.isEmpty()) return JudgedScore.failed("item", "unknown-item", score.item());
    if (items.size() > 1) {
      return JudgedScore.failed("item", "ambiguous-item", items.size(), score.item());
    }
    var item = items.get(0);
    if (!item.kind().isScored()) return JudgedScore.failed("item", "takes-no-score", item.kind());
    if (score.user() == null || !taken.contains(score.place())) {
      return JudgedScore.failed("user", "not-in-the-course", score.person());
    }
    if (score.at() != null && score.at().isAfter(by.now.plus(CLOCKS_DIFFER))) {
      return JudgedScore.failed("at", "in-the-future");
    }
    return JudgedScore.kept(push(score, item), item);
  }

  private static Push push(ReportedScore score, NamedItems.Found item) {
    var at = new ItemStates.At(score.session(), score.course(), score.user(), item.id());
    return new Push(at, score.score(), score.at(), score.score().passes(item.rules()));
  }
}
