package org.lectern.attempt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.quiz.ChoiceScoring;
import org.lectern.quiz.Question;
import org.lectern.quiz.QuestionKind;

/** A question as a learner sees it in an attempt, with their answer and what may be told of it. */
public record AnsweredQuestion(
    String id,
    QuestionKind kind,
    String text,
    double points,
    List<OpenChoice> choices,
    @Schema(nullable = true) @Nullable ChoiceScoring scoring,
    @Schema(ref = "AnswerValue") @Nullable JsonNode answer,
    boolean settled,
    @Schema(nullable = true) @Nullable Double earned,
    @Schema(nullable = true) @Nullable RightAnswer rightAnswer) {

  /** A choice without a word about whether it is right. */
  public record OpenChoice(String id, String text) {}

  /** What is right: of the kind of the question. */
  public record RightAnswer(
      List<String> choices,
      @Schema(nullable = true) @Nullable Boolean correct,
      @Schema(nullable = true) @Nullable Double value,
      @Schema(nullable = true) @Nullable Double tolerance,
      List<String> accepted) {
    static RightAnswer of(Question question) {
      return new RightAnswer(
          question.rightChoices().stream().sorted().toList(),
          question.correct(),
          question.value(),
          question.tolerance(),
          question.accepted());
    }
  }

  /**
   * @param answer null where there is none
   * @param settled whether the answer is final
   */
  public static AnsweredQuestion of(
      Question question, @Nullable AnswerRow answer, boolean settled, Telling telling) {
    var value = answer == null ? null : answer.json();
    var isAnswered = value != null && !value.isNull();
    return new AnsweredQuestion(
        question.id(),
        question.kind(),
        question.text(),
        question.points(),
        question.choices().stream().map(each -> new OpenChoice(each.id(), each.text())).toList(),
        question.scoring(),
        isAnswered ? value : null,
        settled,
        settled && telling.verdicts() ? earned(answer) : null,
        settled && telling.rightAnswers() ? RightAnswer.of(question) : null);
  }

  private static Double earned(@Nullable AnswerRow answer) {
    return answer == null ? 0 : answer.points().doubleValue();
  }
}
