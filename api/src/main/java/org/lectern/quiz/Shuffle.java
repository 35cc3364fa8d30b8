package org.lectern.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * The order of questions and choices in one attempt: drawn from its id, so that it is always the
 * same without being kept.
 */
public final class Shuffle {
  private final long seed;

  public Shuffle(UUID attempt) {
    seed = attempt.getMostSignificantBits() ^ attempt.getLeastSignificantBits();
  }

  /** The quiz in the order of the attempt. */
  public Quiz of(Quiz quiz) {
    var questions = quiz.questions();
    if (Boolean.TRUE.equals(quiz.shuffleAnswers())) {
      questions = questions.stream().map(this::shuffled).toList();
    }
    if (Boolean.TRUE.equals(quiz.shuffleQuestions())) questions = shuffled(questions, seed);
    return quiz.with(questions);
  }

  private Question shuffled(Question question) {
    var choices = shuffled(question.choices(), seed + question.id().hashCode());
    return question.with(choices);
  }

  private static <T> List<T> shuffled(List<T> all, long seed) {
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
