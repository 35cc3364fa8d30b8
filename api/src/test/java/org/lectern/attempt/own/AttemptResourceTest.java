package org.lectern.attempt.own;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenQuiz;
import org.lectern.GivenSession;
import org.lectern.attempt.QuizInCourse;
import org.lectern.identity.User;
import org.lectern.quiz.Feedback;

/** It is noon of 15 March 2026. */
@QuarkusTest
class AttemptResourceTest {
  private final User coach = Given.coach();
  private final GivenSession session = GivenSession.running().coach(coach);
  private final QuizInCourse quiz =
      QuizInCourse.of(session, GivenQuiz.ofEachKind().attempts(2).minutes(30));
  private final User learner = quiz.learner();

  @Test
  void isAnsweredOneByOneAndHandedIn() {
    quiz.list(learner).body("items", empty()).body("left", equalTo(2)).body("mayStart", is(true));
    var attempt =
        quiz.start(learner)
            .statusCode(201)
            .body("attempt.number", equalTo(1))
            .body("attempt.endsAt", equalTo("2026-03-15T12:30:00Z"))
            .body("attempt.score", nullValue())
            .body("now", equalTo("2026-03-15T12:00:00Z"))
            .body("maxPoints", equalTo(5.0f))
            .body("questions.id", contains("1", "2", "3", "4", "5"))
            .body("questions.earned", everyItem(nullValue()))
            .body("questions.rightAnswer", everyItem(nullValue()))
            .extract()
            .<String>path("attempt.id");
    quiz.answer(learner, attempt, "1", "\"1\"", "3", "false")
        .statusCode(200)
        .body("savedAt", equalTo("2026-03-15T12:00:00Z"))
        .body("answered", equalTo(2))
        .body("questions", empty());
    quiz.answer(learner, attempt, "3", "true").body("answered", equalTo(2));
    quiz.answer(learner, attempt, "5", "\"  WAY  out \"").body("answered", equalTo(3));
    quiz.submit(learner, attempt)
        .statusCode(200)
        .body("endedBy", equalTo("LEARNER"))
        .body("submittedAt", equalTo("2026-03-15T12:00:00Z"))
        .body("points", equalTo(3.0f))
        .body("score", equalTo(60.0f));
    quiz.submit(learner, attempt).statusCode(200).body("score", equalTo(60.0f));
    quiz.list(learner).body("items.score", contains(60.0f)).body("left", equalTo(1));
    As.user(learner)
        .get(quiz.outline())
        .then()
        .body("items.state", contains("DONE"))
        .body("items.score", contains(60.0f));
  }

  @Test
  void takesAnAnswerBack() {
    var attempt = quiz.started(learner);
    quiz.answer(learner, attempt, "1", "\"1\"").body("answered", equalTo(1));
    quiz.answer(learner, attempt, "1", "null").body("answered", equalTo(0));
    quiz.read(learner, attempt).body("questions[0].answer", nullValue());
    quiz.submit(learner, attempt).body("score", equalTo(0.0f));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"9\" | true     | /answers/0/question | unknown-question",
        "\"1\" | \"9\"    | /answers/0/value    | not-an-answer",
        "\"1\" | 1        | /answers/0/value    | not-an-answer",
        "\"2\" | \"1\"    | /answers/0/value    | not-an-answer",
        "\"3\" | \"true\" | /answers/0/value    | not-an-answer",
        "\"4\" | \"12\"   | /answers/0/value    | not-an-answer",
        "\"5\" | 12       | /answers/0/value    | not-an-answer",
        "null  | true     | /answers/0/question | required"
      })
  void refusesWhatIsNoAnswer(String question, String value, String pointer, String code) {
    var attempt = quiz.started(learner);
    As.user(learner)
        .body("{\"answers\": [{\"question\": %s, \"value\": %s}]}".formatted(question, value))
        .patch(quiz.address() + "/" + attempt + "/answers")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
    quiz.read(learner, attempt).body("questions.answer", everyItem(nullValue()));
  }

  @Test
  void refusesTheSameQuestionTwiceAndKeepsNeither() {
    var attempt = quiz.started(learner);
    quiz.answer(learner, attempt, "3", "true", "3", "false")
        .statusCode(422)
        .body("errors.pointer", contains("/answers/1/question"))
        .body("errors.code", contains("duplicate-answer"));
    quiz.read(learner, attempt).body("questions.answer", everyItem(nullValue()));
  }

  @Test
  void oneAttemptRunsAtATime() {
    var attempt = quiz.started(learner);
    quiz.start(learner)
        .statusCode(409)
        .body("code", equalTo("attempt-running"))
        .body("attempt", equalTo(attempt));
    quiz.submit(learner, attempt);
    quiz.submit(learner, quiz.started(learner)).statusCode(200);
    quiz.start(learner).statusCode(409).body("code", equalTo("no-attempts-left"));
    quiz.list(learner).body("left", equalTo(0)).body("mayStart", is(false));
  }

  @Test
  void ofTwoStartsAtOnceOneIsRefused() {
    var statuses =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> As.user(learner)))
            .map(CompletableFuture::join)
            .map(as -> CompletableFuture.supplyAsync(() -> as.post(quiz.address()).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(201, 409, 409, 409), statuses);
  }

  @Test
  void answersGivenAtOnceAreAllKept() {
    var attempt = quiz.started(learner);
    var all =
        GivenQuiz.RIGHT.entrySet().stream()
            .map(
                right ->
                    CompletableFuture.supplyAsync(
                        () ->
                            quiz.answer(learner, attempt, right.getKey(), right.getValue())
                                .extract()
                                .statusCode()))
            .toList();
    assertEquals(
        List.of(200, 200, 200, 200, 200), all.stream().map(CompletableFuture::join).toList());
    quiz.submit(learner, attempt).body("score", equalTo(100.0f));
  }

  @Test
  void whatComesAfterTheEndDoesNotCount() {
    var attempt = quiz.started(learner);
    quiz.answer(learner, attempt, "1", "\"1\"");
    quiz.submit(learner, attempt);
    quiz.answer(learner, attempt, "3", "true")
        .statusCode(409)
        .body("code", equalTo("attempt-over"))
        .body("endedAt", equalTo("2026-03-15T12:00:00Z"));
    quiz.list(learner).body("items.score", contains(20.0f));
  }

  @Test
  void somebodyElsesAttemptIsNotThere() {
    var attempt = quiz.started(learner);
    var other = quiz.learner();
    quiz.read(other, attempt).statusCode(404);
    quiz.answer(other, attempt, "1", "\"1\"").statusCode(404);
    quiz.submit(other, attempt).statusCode(404);
    quiz.list(other).body("items", empty());
    quiz.start(coach).statusCode(403).body("code", equalTo("not-a-learner"));
  }

  @Test
  void aCoachGrantsMoreAttempts() {
    for (int i = 0; i < 2; i++) quiz.submit(learner, quiz.started(learner));
    var address = quiz.coaches() + "/attempts/" + learner.username();
    As.user(coach)
        .body("{\"attempts\": 1}")
        .put(address)
        .then()
        .statusCode(200)
        .body("extra", equalTo(1))
        .body("left", equalTo(1))
        .body("attempts", hasSize(2));
    quiz.started(learner);
    As.user(coach).get(address).then().body("left", equalTo(0));
    As.user(coach).body("{\"attempts\": -1}").put(address).then().statusCode(422);
    session.learner(coach);
    As.user(coach)
        .body("{\"attempts\": 1}")
        .put(quiz.coaches() + "/attempts/" + coach.username())
        .then()
        .statusCode(403)
        .body("code", equalTo("own-work"));
  }

  @Test
  void afterEachAnswerItIsToldAndFinal() {
    var each = QuizInCourse.of(session, GivenQuiz.ofEachKind().feedback(Feedback.AFTER_EACH));
    each.visit(learner);
    var attempt = each.started(learner);
    each.answer(learner, attempt, "1", "\"2\"", "3", "true")
        .statusCode(200)
        .body("questions.id", containsInAnyOrder("1", "3"))
        .body("questions.find { it.id == '1' }.earned", equalTo(0.0f))
        .body("questions.find { it.id == '3' }.earned", equalTo(1.0f))
        .body("questions.settled", everyItem(is(true)))
        .body("questions.rightAnswer", everyItem(nullValue()));
    each.answer(learner, attempt, "1", "\"1\"")
        .statusCode(409)
        .body("code", equalTo("answer-final"));
    each.answer(learner, attempt, "1", "\"2\"").statusCode(200);
    each.read(learner, attempt)
        .body("questions[0].settled", is(true))
        .body("questions[0].earned", equalTo(0.0f))
        .body("questions[1].settled", is(false))
        .body("questions[1].earned", nullValue());
  }

  @Test
  void anAttemptKeepsTheQuizThatItBeganWith() {
    var attempt = quiz.started(learner);
    As.admin()
        .contentType("application/merge-patch+json")
        .body(
            """
            {"quiz": {"attempts": 2, "questions": [
              {"id": "9", "kind": "TRUE_FALSE", "text": "New?", "correct": false}]}}""")
        .patch("/api/v1/courses/%s/items/%s".formatted(quiz.course(), quiz.item()))
        .then()
        .statusCode(200)
        .body("quiz.questions.id", contains("9"));
    quiz.answerAllRight(learner, attempt);
    quiz.submit(learner, attempt).body("score", equalTo(100.0f));
    quiz.read(learner, attempt).body("questions.id", contains("1", "2", "3", "4", "5"));
    quiz.start(learner).body("questions.id", contains("9")).body("attempt.number", equalTo(2));
  }

  @ParameterizedTest
  @CsvSource({"BEST, 80", "LAST, 20", "AVERAGE, 50"})
  void whichAttemptCountsMayChangeAtAnyTime(String counts, float score) {
    var first = quiz.started(learner);
    quiz.answer(learner, first, "1", "\"1\"", "2", "[\"1\", \"2\"]", "3", "true", "4", "12");
    quiz.submit(learner, first);
    var second = quiz.started(learner);
    quiz.answer(learner, second, "1", "\"1\"");
    quiz.submit(learner, second);
    As.admin()
        .contentType("application/merge-patch+json")
        .body("{\"quiz\": {\"counts\": \"%s\"}}".formatted(counts))
        .patch("/api/v1/courses/%s/items/%s".formatted(quiz.course(), quiz.item()))
        .then()
        .statusCode(200);
    As.user(learner).get(quiz.outline()).then().body("items.score", contains(score));
    As.user(coach)
        .get("/api/v1/sessions/" + session.id() + "/tracking")
        .then()
        .body("items.find { it.learner.id == '%s' }.score".formatted(learner.id()), equalTo(score))
        .body(
            "items.find { it.learner.id == '%s' }.progress".formatted(learner.id()), equalTo(100));
  }

  @Test
  void aReportedScoreCountsInPlaceOfItsOwnUntilItIsDeleted() {
    quiz.submit(learner, quiz.started(learner));
    var result = quiz.coaches() + "/results/" + learner.username();
    As.user(coach).body("{\"score\": 77}").put(result).then().statusCode(201);
    As.user(learner).get(quiz.outline()).then().body("items.score", contains(77.0f));
    As.user(coach).delete(result).then().statusCode(200);
    As.user(learner).get(quiz.outline()).then().body("items.score", contains(0.0f));
  }

  @Test
  void aPreviewLeavesNoTrace() {
    var before = Given.column("select count(*) from attempt");
    As.user(coach)
        .body("{\"answers\": [{\"question\": \"5\", \"value\": \"EXIT\"}]}")
        .post(quiz.coaches() + "/preview")
        .then()
        .statusCode(200)
        .body("score", equalTo(20.0f))
        .body("questions[4].earned", equalTo(1.0f))
        .body("questions[0].rightAnswer.choices", contains("1"));
    assertEquals(before, Given.column("select count(*) from attempt"));
    As.user(learner)
        .body("{\"answers\": [{\"question\": \"5\", \"value\": \"EXIT\"}]}")
        .post(quiz.coaches() + "/preview")
        .then()
        .statusCode(403);
  }

  @Test
  void aShuffledAttemptIsReadInOneOrder() {
    var shuffled = QuizInCourse.of(session, GivenQuiz.ofEachKind().shuffled());
    shuffled.visit(learner);
    var started = shuffled.start(learner).statusCode(201);
    var order = started.extract().<List<String>>path("questions.id");
    var attempt = started.extract().<String>path("attempt.id");
    shuffled.read(learner, attempt).body("questions.id", equalTo(order));
    shuffled.answer(learner, attempt, order.get(2), GivenQuiz.RIGHT.get(order.get(2)));
    shuffled.read(learner, attempt).body("questions[2].answer", notNullValue());
  }

  @Test
  void anAnswerWithoutACourseOpenedFirstIsRefused() {
    var fresh = session.withLearner();
    quiz.start(fresh).statusCode(409).body("code", equalTo("enter-first"));
    quiz.read(fresh, UUID.randomUUID().toString()).statusCode(409);
  }
}
