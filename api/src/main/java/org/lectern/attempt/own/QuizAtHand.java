package org.lectern.attempt.own;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.attempt.Attempt;
import org.lectern.attempt.Telling;
import org.lectern.content.SessionOutlines.Row;
import org.lectern.problem.ProblemException;
import org.lectern.quiz.Feedback;
import org.lectern.quiz.Quiz;
import org.lectern.reading.OpenCourse;
import org.lectern.results.ItemStates;
import org.lectern.sentence.Sentence;

/**
 * A quiz before a learner who has opened it, and their attempts.
 *
 * @param extra how many more attempts a coach has granted them
 */
record QuizAtHand(OpenCourse open, Row row, Quiz quiz, int extra, List<Attempt> attempts) {
  Instant now() {
    return open.now();
  }

  ItemStates.At at() {
    return open.at(row);
  }

  /** The same with their attempts as they are now. */
  QuizAtHand with(List<Attempt> latest) {
    return new QuizAtHand(open, row, quiz, extra, latest);
  }

  /** How many attempts may still be started; null for any number. */
  @Nullable Integer left() {
    return quiz.attempts() == null
        ? null
        : Integer.valueOf(Math.max(0, quiz.attempts() + extra - attempts.size()));
  }

  private boolean areLeft() {
    var left = left();
    return left == null || left > 0;
  }

  private Optional<Attempt> running() {
    return attempts.stream().filter(each -> !each.isOver(now())).findFirst();
  }

  /** Nothing starts once feedback is given. */
  private boolean isClosed() {
    return quiz.feedback() == Feedback.AFTER_DUE && isPastDue();
  }

  private boolean isPastDue() {
    return open.reading().dates().isOver(row.days().dueAfterDays());
  }

  boolean mayStart() {
    return open.reading().canContribute() && running().isEmpty() && areLeft() && !isClosed();
  }

  /** 409 with the reason where no attempt can be started. */
  void requireStart() {
    running().ifPresent(QuizAtHand::refuseSecond);
    if (!areLeft()) throw ProblemException.conflict("no-attempts-left", attempts.size());
    if (isClosed()) throw ProblemException.conflict("past-due", open.dueAt(row));
  }

  private static void refuseSecond(Attempt running) {
    throw ProblemException.conflict(
        Sentence.of("attempt-running"), Map.of("attempt", running.id()));
  }

  Telling telling(Attempt attempt) {
    var standing =
        new Telling.Standing(
            attempt.isOver(now()),
            running().filter(each -> !each.id().equals(attempt.id())).isPresent(),
            areLeft() && !isClosed() && open.reading().inCourse().mayYetContribute(now()),
            isPastDue());
    return Telling.of(quiz.feedback(), standing);
  }

  Attempt next(UUID id) {
    var inCourse = open.reading().inCourse();
    var timeOver = quiz.minutes() == null ? null : now().plusSeconds(60L * quiz.minutes());
    var at = at();
    return new Attempt(
        id,
        at.session(),
        at.course(),
        at.user(),
        at.item(),
        attempts.size() + 1,
        now(),
        timeOver,
        Attempt.earlier(timeOver, inCourse.contributesUntil(now())),
        open.dueAt(row),
        null,
        false,
        BigDecimal.ZERO,
        BigDecimal.ZERO);
  }
}
