package org.lectern.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Faults;
import org.lectern.sql.JsonColumn;

/**
 * Questions, and by which rules they are answered. Null takes what is usual: any number of
 * attempts, without a limit of time, of which the best counts; feedback after submission.
 */
@JsonColumn
@Schema(requiredProperties = "questions")
public record Quiz(
    @Schema(nullable = true, minimum = "1", maximum = "" + Quiz.MOST_ATTEMPTS) Integer attempts,
    @Schema(nullable = true, minimum = "1", maximum = "" + Quiz.MOST_MINUTES) Integer minutes,
    @Schema(nullable = true, defaultValue = "BEST") Counting counts,
    @Schema(nullable = true, defaultValue = "false") Boolean shuffleQuestions,
    @Schema(nullable = true, defaultValue = "false") Boolean shuffleAnswers,
    @Schema(nullable = true, defaultValue = "AFTER_SUBMISSION") Feedback feedback,
    @Schema(minItems = 1, maxItems = Quiz.MOST_QUESTIONS) List<Question> questions) {
  public static final int MOST_QUESTIONS = 200;
  static final int MOST_CHOICES = 20;
  static final int MOST_ATTEMPTS = 100;
  static final int MOST_MINUTES = 1_440;
  static final int MOST_POINTS = 1_000;
  static final int LONGEST_TEXT = 2_000;
  static final int LONGEST_ID = 40;

  public Quiz {
    questions =
        questions == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(questions));
  }

  /** Whatever is wrong with it, each fault below {@code pointer}. */
  public void check(String pointer, Faults faults) {
    new QuizCheck(pointer, faults).check(this);
  }

  /** With what is usual in place of what is absent; it must have been checked. */
  public Quiz complete() {
    var names = new Names(questions.stream().map(Question::id).toList());
    return new Quiz(
        attempts,
        minutes,
        counts == null ? Counting.BEST : counts,
        Boolean.TRUE.equals(shuffleQuestions),
        Boolean.TRUE.equals(shuffleAnswers),
        feedback == null ? Feedback.AFTER_SUBMISSION : feedback,
        questions.stream().map(each -> each.complete(names.of(each.id()))).toList());
  }

  /** The same without a word about what is right. */
  public Quiz withoutAnswers() {
    return with(questions.stream().map(Question::withoutAnswers).toList());
  }

  Quiz with(List<Question> others) {
    return new Quiz(attempts, minutes, counts, shuffleQuestions, shuffleAnswers, feedback, others);
  }

  /** The points of all questions. */
  public BigDecimal worth() {
    return questions.stream().map(Question::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public Optional<Question> question(String id) {
    return questions.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
