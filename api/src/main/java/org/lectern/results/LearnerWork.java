package org.lectern.results;

/**
 * What a learner has of the required items of one course or of several, in sums that can be added,
 * so that many courses are measured as one.
 *
 * @param required how many items are required, of which {@code done} are done and {@code overdue}
 *     are not, though they are past due
 */
public record LearnerWork(int required, int done, int overdue, Weighed scores, Presence presence) {
  public static final LearnerWork NONE = new LearnerWork(0, 0, 0, Weighed.NOTHING, Presence.NONE);

  public LearnerWork plus(LearnerWork other) {
    return new LearnerWork(
        required + other.required,
        done + other.done,
        overdue + other.overdue,
        scores.plus(other.scores),
        presence.plus(other.presence));
  }

  /** In whole per cent, rounded down; null where nothing is required. */
  public Integer progress() {
    return required == 0 ? null : 100 * done / required;
  }

  public Double score() {
    return scores.score();
  }

  public LearningStatus status() {
    if (required > 0 && done == required) return LearningStatus.DONE;
    if (!presence.everCame()) return LearningStatus.NEVER_CAME;
    return overdue > 0 ? LearningStatus.BEHIND : LearningStatus.ON_TRACK;
  }

  public Figures figures() {
    return new Figures(
        progress(),
        score(),
        status(),
        overdue,
        presence.seconds(),
        presence.firstAt(),
        presence.lastAt());
  }
}
