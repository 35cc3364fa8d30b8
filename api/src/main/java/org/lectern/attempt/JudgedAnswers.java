package org.lectern.attempt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.attempt.AnswersRequest.AnswerItem;
import org.lectern.problem.Faults;
import org.lectern.quiz.Answers;
import org.lectern.quiz.Question;
import org.lectern.quiz.QuestionKind;
import org.lectern.quiz.Quiz;

/** Finds what answers to a quiz are worth, or what is wrong with them. */
@ApplicationScoped
public class JudgedAnswers {
  private final TextFolds folds;

  JudgedAnswers(TextFolds folds) {
    this.folds = folds;
  }

  /** 422 for an answer to a question that the quiz does not have, or of another kind. */
  public List<AnswerRow> judge(Quiz quiz, List<AnswerItem> answers) {
    requireFitting(quiz, answers);
    var fold = folds.of(answers.stream().flatMap(each -> texts(quiz, each)).toList());
    var judged = new ArrayList<AnswerRow>();
    for (var each : answers) {
      var question = quiz.question(each.question()).orElseThrow();
      var value = each.value() == null ? NullNode.getInstance() : each.value();
      var points = Answers.points(question, value, fold);
      judged.add(new AnswerRow(question.id(), value.toString(), points));
    }
    return judged;
  }

  private static void requireFitting(Quiz quiz, List<AnswerItem> answers) {
    var faults = new Faults();
    for (int i = 0; i < answers.size(); i++) {
      var at = "/answers/" + i;
      var question = quiz.question(answers.get(i).question()).orElse(null);
      if (question == null) {
        faults.add(at + "/question", "unknown-question", answers.get(i).question());
      } else {
        Answers.fault(question, answers.get(i).value())
            .ifPresent(why -> faults.add(at + "/value", why));
      }
    }
    faults.raise();
  }

  /** The texts that are compared to see whether it is right. */
  private static Stream<String> texts(Quiz quiz, AnswerItem answer) {
    return quiz.question(answer.question()).stream()
        .filter(question -> question.kind() == QuestionKind.TEXT)
        .filter(question -> !Answers.isNone(answer.value()))
        .flatMap(question -> texts(question, answer.value()));
  }

  private static Stream<String> texts(Question question, JsonNode value) {
    return Stream.concat(Stream.of(value.textValue()), question.accepted().stream());
  }
}
