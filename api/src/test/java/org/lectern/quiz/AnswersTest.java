package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.GivenQuiz;
import org.lectern.sql.StoredJson;

/** By hand: of three choices the first is right, or the first two; 12.5 ± 0.5; “Exit”. */
class AnswersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SINGLE       | \"1\"             | 1",
        "SINGLE       | \"2\"             | 0",
        "SINGLE       | null              | 0",
        "MULTIPLE     | [\"1\", \"2\"]      | 1",
        "MULTIPLE     | [\"2\", \"1\"]      | 1",
        "MULTIPLE     | [\"1\"]            | 0",
        "MULTIPLE     | [\"1\", \"2\", \"3\"] | 0",
        "MULTIPLE     | []                | 0",
        "PROPORTIONAL | [\"1\", \"2\"]      | 1",
        "PROPORTIONAL | [\"1\"]            | 0.5",
        "PROPORTIONAL | [\"1\", \"3\"]      | 0",
        "PROPORTIONAL | [\"1\", \"2\", \"3\"] | 0.5",
        "PROPORTIONAL | [\"3\"]            | 0",
        "TRUE_FALSE   | true              | 1",
        "TRUE_FALSE   | false             | 0",
        "NUMBER       | 12.5              | 1",
        "NUMBER       | 12                | 1",
        "NUMBER       | 13.0              | 1",
        "NUMBER       | 13.0000001        | 0",
        "NUMBER       | 11.9              | 0",
        "NUMBER       | 1.25e1            | 1",
        "TEXT         | \"exit\"          | 1",
        "TEXT         | \"EXIT\"          | 1",
        "TEXT         | \"exits\"         | 0",
        "TEXT         | \"\"              | 0"
      })
  void areWorthWhatTheTableSays(String kind, String answer, BigDecimal points) {
    var question = question(kind);
    var value = json(answer);
    assertTrue(Answers.fault(question, value).isEmpty());
    var found = Answers.points(question, value, text -> text.toLowerCase(Locale.ROOT));
    assertEquals(0, points.compareTo(found), () -> kind + " " + answer + ": " + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SINGLE     | \"4\"         | not-an-answer.choice",
        "SINGLE     | 1             | not-an-answer.choice",
        "SINGLE     | [\"1\"]        | not-an-answer.choice",
        "MULTIPLE   | \"1\"         | not-an-answer.choices",
        "MULTIPLE   | [\"1\", \"1\"]  | not-an-answer.choices",
        "MULTIPLE   | [\"9\"]        | not-an-answer.choices",
        "MULTIPLE   | [1]           | not-an-answer.choices",
        "TRUE_FALSE | \"true\"      | not-an-answer.truth",
        "TRUE_FALSE | 1             | not-an-answer.truth",
        "NUMBER     | \"12\"        | not-an-answer.number",
        "NUMBER     | 1e999         | not-an-answer.number",
        "TEXT       | 12            | not-an-answer.text",
        "TEXT       | {}            | not-an-answer.text"
      })
  void ofAnotherKindAreRefused(String kind, String answer, String key) {
    var why = Answers.fault(question(kind), json(answer)).orElseThrow();
    assertEquals(key, why.key());
  }

  @Test
  void aProportionIsRoundedToFourDecimals() {
    var choices =
        IntStream.rangeClosed(1, 4)
            .mapToObj(i -> new Choice(String.valueOf(i), "Choice", i < 4))
            .toList();
    var question =
        new Question(
            "1",
            QuestionKind.MULTIPLE,
            "Which?",
            1.0,
            choices,
            null,
            null,
            null,
            null,
            ChoiceScoring.PROPORTIONAL);
    var points = Answers.points(question, json("[\"1\", \"2\"]"), text -> text);
    assertEquals(new BigDecimal("0.6667"), points);
    assertEquals(66.67, Answers.score(points, BigDecimal.ONE));
    assertEquals(33.3333, Answers.score(BigDecimal.ONE, BigDecimal.valueOf(3)));
  }

  private static Question question(String kind) {
    return switch (kind) {
      case "SINGLE" -> GivenQuiz.single("1");
      case "MULTIPLE" -> GivenQuiz.multiple("1");
      case "PROPORTIONAL" -> GivenQuiz.multiple("1", ChoiceScoring.PROPORTIONAL);
      case "TRUE_FALSE" -> GivenQuiz.truth("1");
      case "NUMBER" -> GivenQuiz.number("1");
      default -> GivenQuiz.text("1", "Exit", "Way out");
    };
  }

  private static JsonNode json(String text) {
    return StoredJson.read(text, JsonNode.class);
  }
}
