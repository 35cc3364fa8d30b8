package org.lectern.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.lectern.sentence.Sentence;

/** What answers to questions may be, and what they are worth. */
public final class Answers {
  private static final int DECIMALS = 4;
  static final int LONGEST = 2_000;

  private Answers() {}

  /** Why that is no answer to a question; empty where it is one, or takes an answer back. */
  public static Optional<Sentence> fault(Question question, JsonNode value) {
    if (isNone(value)) return Optional.empty();
    var fits =
        switch (question.kind()) {
          case SINGLE -> value.isTextual() && question.has(value.textValue());
          case MULTIPLE -> value.isArray() && areChoices(question, value);
          case TRUE_FALSE -> value.isBoolean();
          case NUMBER -> value.isNumber() && Double.isFinite(value.doubleValue());
          case TEXT -> value.isTextual() && value.textValue().length() <= LONGEST;
        };
    return fits ? Optional.empty() : Optional.of(fault(question.kind()));
  }

  private static Sentence fault(QuestionKind kind) {
    return switch (kind) {
      case SINGLE -> Sentence.of("not-an-answer.choice");
      case MULTIPLE -> Sentence.of("not-an-answer.choices");
      case TRUE_FALSE -> Sentence.of("not-an-answer.truth");
      case NUMBER -> Sentence.of("not-an-answer.number");
      case TEXT -> Sentence.of("not-an-answer.text", LONGEST);
    };
  }

  private static boolean areChoices(Question question, JsonNode value) {
    var seen = new HashSet<String>();
    return elements(value).stream()
        .allMatch(
            each ->
                each.isTextual() && question.has(each.textValue()) && seen.add(each.textValue()));
  }

  public static boolean isNone(JsonNode value) {
    return value == null || value.isNull();
  }

  /**
   * What an answer that has no fault is worth.
   *
   * @param fold by which texts are compared
   */
  public static BigDecimal points(Question question, JsonNode value, UnaryOperator<String> fold) {
    if (isNone(value)) return BigDecimal.ZERO;
    return switch (question.kind()) {
      case SINGLE -> all(question, question.rightChoices().contains(value.textValue()));
      case MULTIPLE -> several(question, value);
      case TRUE_FALSE -> all(question, question.correct().equals(value.booleanValue()));
      case NUMBER -> all(question, isNear(question, value.decimalValue()));
      case TEXT -> all(question, isAccepted(question, fold.apply(value.textValue()), fold));
    };
  }

  private static BigDecimal all(Question question, boolean right) {
    return right ? question.worth() : BigDecimal.ZERO;
  }

  private static boolean isNear(Question question, BigDecimal number) {
    var distance = number.subtract(BigDecimal.valueOf(question.value())).abs();
    return distance.compareTo(BigDecimal.valueOf(question.tolerance())) <= 0;
  }

  private static boolean isAccepted(Question question, String text, UnaryOperator<String> fold) {
    return question.accepted().stream().map(fold).anyMatch(text::equals);
  }

  private static BigDecimal several(Question question, JsonNode value) {
    var right = question.rightChoices();
    var chosen = chosen(value);
    if (question.scoring() != ChoiceScoring.PROPORTIONAL) {
      return all(question, chosen.equals(right));
    }
    var found = chosen.stream().filter(right::contains).count();
    var share = Math.max(0, 2 * found - chosen.size());
    return question
        .worth()
        .multiply(BigDecimal.valueOf(share))
        .divide(BigDecimal.valueOf(right.size()), DECIMALS, RoundingMode.HALF_UP);
  }

  private static Set<String> chosen(JsonNode value) {
    var chosen = new HashSet<String>();
    elements(value).forEach(each -> chosen.add(each.textValue()));
    return chosen;
  }

  private static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** So many points of all, from 0 to 100 with at most four decimals, a half rounded up. */
  public static double score(BigDecimal points, BigDecimal of) {
    return points
        .multiply(BigDecimal.valueOf(100))
        .divide(of, DECIMALS, RoundingMode.HALF_UP)
        .min(BigDecimal.valueOf(100))
        .doubleValue();
  }
}
