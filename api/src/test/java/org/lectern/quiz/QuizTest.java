package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.GivenQuiz;
import org.lectern.problem.Faults;
import org.lectern.problem.FieldFault;
import org.lectern.sql.StoredJson;

class QuizTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'questions': []}                                  | /quiz/questions              | required",
        "{'attempts': 0, 'questions': [{q}]}                | /quiz/attempts               | out-of-range",
        "{'minutes': 1441, 'questions': [{q}]}              | /quiz/minutes                | out-of-range",
        "{'questions': [{'kind': 'TEXT', 'text': 'a'}]}     | /quiz/questions/0/accepted   | no-right-answer",
        "{'questions': [{'kind': 'TEXT', 'text': 'a', 'accepted': [' ']}]} | /quiz/questions/0/accepted/0 | required",
        "{'questions': [{'kind': 'TRUE_FALSE', 'text': 'a'}]} | /quiz/questions/0/correct  | required",
        "{'questions': [{'kind': 'NUMBER', 'text': 'a'}]}   | /quiz/questions/0/value      | required",
        "{'questions': [{'kind': 'NUMBER', 'text': 'a', 'value': 1, 'tolerance': -1}]} | /quiz/questions/0/tolerance | out-of-range",
        "{'questions': [{'kind': 'SINGLE', 'text': 'a', 'choices': [{'text': 'x', 'correct': true}]}]} | /quiz/questions/0/choices | out-of-range",
        "{'questions': [{'kind': 'SINGLE', 'text': 'a', 'choices': [{'text': 'x'}, {'text': 'y'}]}]} | /quiz/questions/0/choices | no-right-answer",
        "{'questions': [{'kind': 'SINGLE', 'text': 'a', 'choices': [{'text': 'x', 'correct': true}, {'text': 'y', 'correct': true}]}]} | /quiz/questions/0/choices | too-many",
        "{'questions': [{'kind': 'SINGLE', 'text': 'a', 'choices': [{'id': '1', 'text': 'x', 'correct': true}, {'id': '1', 'text': 'y'}]}]} | /quiz/questions/0/choices/1/id | duplicate-id",
        "{'questions': [{q}, {q}]}                          | /quiz/questions/1/id         | duplicate-id",
        "{'questions': [{'kind': 'TRUE_FALSE', 'text': 'a', 'correct': true, 'value': 1}]} | /quiz/questions/0/value | not-of-this-kind",
        "{'questions': [{'kind': 'TRUE_FALSE', 'text': 'a', 'correct': true, 'points': 0}]} | /quiz/questions/0/points | out-of-range",
        "{'questions': [null]}                              | /quiz/questions/0            | required"
      })
  void saysWhatIsWrongWithItAndWhere(String json, String pointer, String code) {
    var whole = "{'id': '7', 'kind': 'TRUE_FALSE', 'text': 'Is it?', 'correct': true}";
    var quiz = StoredJson.read(json.replace("{q}", whole).replace('\'', '"'), Quiz.class);
    var faults = new Faults();
    quiz.check("/quiz", faults);
    assertEquals(List.of(pointer), faults.list().stream().map(FieldFault::pointer).toList());
    assertEquals(List.of(code), faults.list().stream().map(FieldFault::code).toList());
  }

  @Test
  void aGoodOneHasNoFault() {
    var faults = new Faults();
    GivenQuiz.ofEachKind().quiz().check("/quiz", faults);
    assertTrue(faults.isEmpty(), () -> faults.list().toString());
  }

  @Test
  void namesWhatIsNewAndKeepsTheOtherNames() {
    var json =
        """
        {"questions": [
          {"id": "1", "kind": "TRUE_FALSE", "text": "a", "correct": true},
          {"kind": "SINGLE", "text": "b",
            "choices": [{"text": "x", "correct": true}, {"id": "1", "text": "y"}]}]}""";
    var quiz = StoredJson.read(json, Quiz.class).complete();
    assertEquals(List.of("1", "2"), quiz.questions().stream().map(Question::id).toList());
    var choices = quiz.questions().get(1).choices();
    assertEquals(List.of("2", "1"), choices.stream().map(Choice::id).toList());
    assertEquals(quiz, quiz.complete());
    assertEquals(Counting.BEST, quiz.counts());
    assertEquals(Feedback.AFTER_SUBMISSION, quiz.feedback());
  }

  @Test
  void saysNothingOfWhatIsRightWithoutItsAnswers() {
    var quiz = GivenQuiz.ofEachKind().quiz();
    var open = StoredJson.write(quiz.withoutAnswers());
    for (var secret : List.of("true,", "12.5", "0.5", "Exit", "Way out", "\"correct\":true")) {
      assertTrue(StoredJson.write(quiz).contains(secret), secret);
      assertFalse(open.contains(secret), () -> secret + " in " + open);
    }
  }

  @Test
  void isShuffledInTheSameOrderEachTimeForAnAttempt() {
    var quiz = GivenQuiz.ofEachKind().shuffled().quiz();
    var orders = new HashSet<List<String>>();
    Stream.generate(UUID::randomUUID)
        .limit(50)
        .forEach(
            attempt -> {
              var once = new Shuffle(attempt).of(quiz);
              assertEquals(once, new Shuffle(attempt).of(quiz));
              assertEquals(new HashSet<>(ids(quiz)), new HashSet<>(ids(once)));
              orders.add(ids(once));
            });
    assertTrue(orders.size() > 10, () -> "only " + orders.size() + " orders");
  }

  @Test
  void keepsItsOrderWhereItIsNotShuffled() {
    var quiz = GivenQuiz.ofEachKind().quiz();
    assertEquals(quiz, new Shuffle(UUID.randomUUID()).of(quiz));
  }

  private static List<String> ids(Quiz quiz) {
    return quiz.questions().stream().map(Question::id).toList();
  }
}
