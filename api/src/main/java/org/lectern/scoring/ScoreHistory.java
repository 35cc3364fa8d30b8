package org.lectern.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.results.Score;

/**
 * Records scores that are reported one by one with the learner's name, and many at once as one line
 * a session, which says how many.
 */
@ApplicationScoped
public class ScoreHistory {
  private final History history;

  ScoreHistory(History history) {
    this.history = history;
  }

  /**
   * One score.
   *
   * @param before null where there was none
   * @param after null where there is none any more
   */
  public void record(
      UUID session, UUID by, @Nullable ResultResponse before, @Nullable ResultResponse after) {
    var about = after == null ? Objects.requireNonNull(before) : after;
    var from = words(before);
    var to = words(after);
    if (Objects.equals(from, to)) return;
    var code = about.course().code();
    var learner = about.user().id();
    history.record(
        by, new SessionChange(session, ChangeKind.RESULT_CHANGED, code, learner, from, to));
  }

  private static @Nullable String words(@Nullable ResultResponse result) {
    if (result == null) return null;
    return "%s: %s".formatted(result.item().title(), new Score(result.score()));
  }

  /**
   * Many scores.
   *
   * @param source the import that they came by; null for a batch
   */
  public void record(UUID by, @Nullable UUID source, ResultCounts counts) {
    var subject = source == null ? null : source.toString();
    history.record(by, counts.sessions().map(session -> line(session, subject, counts)).toList());
  }

  private static SessionChange line(UUID session, @Nullable String subject, ResultCounts counts) {
    return new SessionChange(
        session, ChangeKind.RESULTS_IMPORTED, subject, null, null, counts.words(session));
  }
}
