package org.lectern.attempt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.quiz.Quiz;
import org.lectern.sentence.Sentence;

/** Answers to questions of a quiz, each in place of the one before. */
@Schema(
    requiredProperties = "answers",
    examples =
        """
        {"answers": [{"question": "1", "value": "2"}, {"question": "4", "value": 12.5}]}""")
public record AnswersRequest(
    @Schema(minItems = 1, maxItems = Quiz.MOST_QUESTIONS) List<AnswerItem> answers)
    implements Checked {

  /**
   * An answer to one question: the id of a choice, the ids of several, true or false, a number or a
   * text, as its kind asks; null takes it back.
   */
  @Schema(requiredProperties = "question")
  public record AnswerItem(String question, @Schema(ref = "AnswerValue") JsonNode value) {}

  @Override
  public void check(Faults faults) {
    faults.required("/answers", answers);
    if (answers == null) return;
    if (answers.isEmpty()) faults.add("/answers", "required.answers");
    faults.atMost("/answers", answers, Quiz.MOST_QUESTIONS, Sentence.of("too-many.questions"));
    var seen = new HashSet<String>();
    for (int i = 0; i < answers.size(); i++) {
      var each = answers.get(i);
      var question = each == null ? null : each.question();
      faults.required("/answers/" + i + "/question", question);
      if (question != null && !seen.add(question)) {
        faults.add("/answers/" + i + "/question", "duplicate-answer", question);
      }
    }
  }
}
