package org.lectern.attempt;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.lectern.quiz.Answers;
import org.lectern.quiz.Feedback;
import org.lectern.quiz.Quiz;
import org.lectern.sql.StoredJson;

/**
 * An answer as it is kept, and what it is worth.
 *
 * @param value as JSON
 */
public record AnswerRow(String question, String value, BigDecimal points) {
  public JsonNode json() {
    return StoredJson.read(value, JsonNode.class);
  }

  public boolean isGiven() {
    return !Answers.isNone(json());
  }

  /** Once feedback was given on an answer, it stays. */
  public boolean isFinal(Quiz quiz) {
    return quiz.feedback() == Feedback.AFTER_EACH && isGiven();
  }
}
