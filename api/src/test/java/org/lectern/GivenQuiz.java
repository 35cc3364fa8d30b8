package org.lectern;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.quiz.Choice;
import org.lectern.quiz.ChoiceScoring;
import org.lectern.quiz.Counting;
import org.lectern.quiz.Feedback;
import org.lectern.quiz.Question;
import org.lectern.quiz.QuestionKind;
import org.lectern.quiz.Quiz;
import org.lectern.sql.StoredJson;

/** A quiz as it is kept: {@code GivenQuiz.ofEachKind().attempts(2).minutes(30)}. */
public final class GivenQuiz {
  /** The right answer to each question of one with a question of each kind, as JSON. */
  public static final Map<String, String> RIGHT = right();

  private List<Question> questions;
  private Integer attempts;
  private Integer minutes;
  private Counting counts = Counting.BEST;
  private Feedback feedback = Feedback.AFTER_SUBMISSION;
  private boolean shuffled;

  private GivenQuiz(List<Question> questions) {
    this.questions = questions;
  }

  private static Map<String, String> right() {
    var right = new LinkedHashMap<String, String>();
    right.put("1", "\"1\"");
    right.put("2", "[\"1\", \"2\"]");
    right.put("3", "true");
    right.put("4", "12.5");
    right.put("5", "\"exit\"");
    return right;
  }

  public static GivenQuiz ofEachKind() {
    return new GivenQuiz(
        List.of(single("1"), multiple("2"), truth("3"), number("4"), text("5", "Exit", "Way out")));
  }

  public static GivenQuiz of(Question... questions) {
    return new GivenQuiz(List.of(questions));
  }

  /** The first of three is right. */
  public static Question single(String id) {
    return of(id, QuestionKind.SINGLE, choices("1"), null, null, List.of(), null);
  }

  /** The first two of three are right. */
  public static Question multiple(String id) {
    return multiple(id, ChoiceScoring.ALL_OR_NOTHING);
  }

  public static Question multiple(String id, ChoiceScoring scoring) {
    return of(id, QuestionKind.MULTIPLE, choices("1", "2"), null, null, List.of(), scoring);
  }

  public static Question truth(String id) {
    return of(id, QuestionKind.TRUE_FALSE, List.of(), true, null, List.of(), null);
  }

  /** 12.5, or half more or less. */
  public static Question number(String id) {
    return of(id, QuestionKind.NUMBER, List.of(), null, 12.5, List.of(), null);
  }

  public static Question text(String id, String... accepted) {
    return of(id, QuestionKind.TEXT, List.of(), null, null, List.of(accepted), null);
  }

  private static List<Choice> choices(String... right) {
    return List.of("1", "2", "3").stream()
        .map(id -> new Choice(id, "Choice " + id, List.of(right).contains(id)))
        .toList();
  }

  private static Question of(
      String id,
      QuestionKind kind,
      List<Choice> choices,
      Boolean correct,
      Double value,
      List<String> accepted,
      ChoiceScoring scoring) {
    var tolerance = value == null ? null : 0.5;
    return new Question(
        id, kind, "Question " + id, 1.0, choices, correct, value, tolerance, accepted, scoring);
  }

  public GivenQuiz attempts(Integer most) {
    attempts = most;
    return this;
  }

  public GivenQuiz minutes(Integer most) {
    minutes = most;
    return this;
  }

  public GivenQuiz counts(Counting counting) {
    counts = counting;
    return this;
  }

  public GivenQuiz feedback(Feedback moment) {
    feedback = moment;
    return this;
  }

  public GivenQuiz shuffled() {
    shuffled = true;
    return this;
  }

  public Quiz quiz() {
    return new Quiz(attempts, minutes, counts, shuffled, shuffled, feedback, questions);
  }

  String json() {
    return StoredJson.write(quiz());
  }
}
