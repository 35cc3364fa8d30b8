package org.lectern.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question, what it is worth, and what is right: {@code choices} of SINGLE and MULTIPLE, {@code
 * correct} of TRUE_FALSE, {@code value} of NUMBER, {@code accepted} of TEXT.
 *
 * @param id unique in its quiz; null where it is new
 */
@Schema(requiredProperties = {"kind", "text"})
public record Question(
    @Schema(nullable = true, maxLength = Quiz.LONGEST_ID) String id,
    QuestionKind kind,
    @Schema(minLength = 1, maxLength = Quiz.LONGEST_TEXT) String text,
    @Schema(
            nullable = true,
            defaultValue = "1",
            minimum = "0",
            exclusiveMinimum = true,
            maximum = "" + Quiz.MOST_POINTS)
        Double points,
    @Schema(maxItems = Quiz.MOST_CHOICES) List<Choice> choices,
    @Schema(nullable = true) Boolean correct,
    @Schema(nullable = true) Double value,
    @Schema(nullable = true, minimum = "0") Double tolerance,
    @Schema(maxItems = Quiz.MOST_CHOICES) List<String> accepted,
    @Schema(nullable = true) ChoiceScoring scoring) {

  public Question {
    choices = choices == null ? List.of() : unlessAbsent(choices);
    accepted = accepted == null ? List.of() : unlessAbsent(accepted);
  }

  /** With what is absent left in its place, so that it can be named. */
  private static <T> List<T> unlessAbsent(List<T> all) {
    return Collections.unmodifiableList(new ArrayList<>(all));
  }

  /** With what is usual in place of what is absent, and with names for it and its choices. */
  Question complete(String name) {
    var names = new Names(choices.stream().map(Choice::id).toList());
    return new Question(
        name,
        kind,
        text,
        points == null ? Double.valueOf(1) : points,
        choices.stream().map(each -> each.named(names.of(each.id()))).toList(),
        correct,
        value,
        kind == QuestionKind.NUMBER && tolerance == null ? Double.valueOf(0) : tolerance,
        accepted,
        kind == QuestionKind.MULTIPLE && scoring == null ? ChoiceScoring.ALL_OR_NOTHING : scoring);
  }

  /** What it is worth at most. */
  public BigDecimal worth() {
    return BigDecimal.valueOf(points);
  }

  Question with(List<Choice> others) {
    return new Question(
        id, kind, text, points, others, correct, value, tolerance, accepted, scoring);
  }

  /** The same without a word about what is right. */
  public Question withoutAnswers() {
    return new Question(
        id,
        kind,
        text,
        points,
        choices.stream().map(each -> new Choice(each.id(), each.text(), null)).toList(),
        null,
        null,
        null,
        List.of(),
        scoring);
  }

  /** The ids of the right choices. */
  public Set<String> rightChoices() {
    return choices.stream().filter(Choice::right).map(Choice::id).collect(Collectors.toSet());
  }

  boolean has(String choice) {
    return choices.stream().map(Choice::id).filter(Objects::nonNull).anyMatch(choice::equals);
  }
}
