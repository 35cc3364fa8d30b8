package org.lectern.attempt;

import org.lectern.quiz.Feedback;

/**
 * What may be told of an attempt: whether answers were right, and which would have been.
 *
 * @param verdicts whether answers were right
 * @param rightAnswers never to whoever may still start an attempt, or answers in one now
 */
public record Telling(boolean verdicts, boolean rightAnswers) {
  static final Telling NOTHING = new Telling(false, false);

  /**
   * Where a learner stands with a quiz.
   *
   * @param isOver whether the attempt is over
   * @param answersNow whether another attempt of theirs runs
   * @param mayStillStart whether attempts are left that they may start now or later
   * @param isPastDue whether the quiz is past due for them
   */
  public record Standing(
      boolean isOver, boolean answersNow, boolean mayStillStart, boolean isPastDue) {
    private boolean isAtAnEnd() {
      return !mayStillStart && !answersNow;
    }
  }

  public static Telling of(Feedback feedback, Standing standing) {
    return switch (feedback) {
      case AFTER_EACH -> new Telling(true, standing.isAtAnEnd());
      case AFTER_SUBMISSION -> standing.isOver ? new Telling(true, standing.isAtAnEnd()) : NOTHING;
      case AFTER_DUE ->
          standing.isOver && standing.isPastDue && !standing.answersNow
              ? new Telling(true, standing.isAtAnEnd())
              : NOTHING;
      case NEVER -> NOTHING;
    };
  }
}
