package org.lectern.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.content.HandInPart;
import org.lectern.content.Task;
import org.lectern.quiz.Counting;
import org.lectern.quiz.Feedback;
import org.lectern.quiz.Quiz;

/** What a learner is to do at an item, without a word about what is right. */
@Schema(extensions = @Extension(name = "x-flat", value = "true"))
public record MyTask(
    @Schema(nullable = true) Integer maxPoints,
    @Schema(nullable = true) List<HandInPart> allowed,
    @Schema(nullable = true) Terms quiz) {

  /** By which rules the questions of a quiz are answered. */
  public record Terms(
      @Schema(nullable = true) Integer attempts,
      @Schema(nullable = true) Integer minutes,
      Counting counts,
      Feedback feedback,
      int questions,
      double points) {
    static Terms of(Quiz quiz) {
      return new Terms(
          quiz.attempts(),
          quiz.minutes(),
          quiz.counts(),
          quiz.feedback(),
          quiz.questions().size(),
          quiz.worth().doubleValue());
    }
  }

  static MyTask of(Task task) {
    var terms = task.quiz() == null ? null : Terms.of(task.quiz());
    return new MyTask(task.maxPoints(), task.allowed(), terms);
  }
}
