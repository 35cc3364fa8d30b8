package org.lectern.attempt;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenQuiz;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.quiz.Feedback;

/** The right answers of a quiz, in every answer of the API that could give them away. */
@QuarkusTest
class QuizSecretsTest {
  private final GivenSession session = GivenSession.running();
  private final QuizInCourse quiz = QuizInCourse.of(session, GivenQuiz.ofEachKind().attempts(1));
  private final User administrator = Given.user(PlatformRole.ADMIN);

  private String base() {
    return "/api/v1/courses/%s/items/%s".formatted(quiz.course(), quiz.item());
  }

  private void assertKept(User user, boolean kept) {
    for (var address : List.of(base(), quiz.coaches())) {
      As.user(user)
          .get(address)
          .then()
          .statusCode(200)
          .body("quiz.questions[2].correct", kept ? nullValue() : equalTo(true))
          .body("quiz.questions[3].value", kept ? nullValue() : equalTo(12.5f))
          .body("quiz.questions[4].accepted.size()", equalTo(kept ? 0 : 2))
          .body("quiz.questions[0].choices[0].correct", kept ? nullValue() : equalTo(true));
    }
    As.user(user)
        .body("{\"answers\": [{\"question\": \"3\", \"value\": false}]}")
        .post(quiz.coaches() + "/preview")
        .then()
        .statusCode(kept ? 403 : 200);
  }

  @Test
  void areKeptFromWhoeverMayStillTakeItWhateverElseTheyAre() {
    assertKept(administrator, false);
    session.learner(administrator);
    quiz.visit(administrator);
    assertKept(administrator, true);
    var attempt = quiz.started(administrator);
    assertKept(administrator, true);
    quiz.submit(administrator, attempt);
    assertKept(administrator, false);
    As.admin()
        .body("{\"attempts\": 1}")
        .put(quiz.coaches() + "/attempts/" + administrator.username())
        .then()
        .statusCode(200);
    assertKept(administrator, true);
    Given.sql(
        "insert into course_exclusion values (?, ?, ?)",
        session.id(),
        administrator.id(),
        quiz.course());
    assertKept(administrator, false);
  }

  @Test
  void aPastSessionKeepsNothingAndAComingOneDoes() {
    var past = GivenSession.between("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
    past.withCourse(quiz.course());
    past.learner(administrator);
    assertKept(administrator, false);
    var coming = GivenSession.between("2026-04-01T00:00:00Z", "2026-05-01T00:00:00Z");
    coming.withCourse(quiz.course());
    coming.learner(administrator);
    assertKept(administrator, true);
  }

  @Test
  void learnersSeeNothingOfThemWhileTheyAnswer() {
    var learner = quiz.learner();
    var attempt = quiz.started(learner);
    for (var address :
        List.of(
            quiz.outline(), quiz.outline() + "/" + quiz.item(), quiz.address() + "/" + attempt)) {
      As.user(learner)
          .get(address)
          .then()
          .statusCode(200)
          .body(not(containsString("Exit")))
          .body(not(containsString("Way out")))
          .body(not(containsString("12.5")));
    }
    for (var address : List.of(base(), quiz.coaches())) {
      assertEquals(403, As.user(learner).get(address).statusCode(), address);
    }
  }

  @Test
  void theyAreToldAfterTheLastAttempt() {
    var learner = quiz.learner();
    var attempt = quiz.started(learner);
    quiz.answer(learner, attempt, "3", "false");
    quiz.submit(learner, attempt);
    told(learner, attempt, true);
  }

  @Test
  void whileAttemptsAreLeftOnlyRightOrWrongIsTold() {
    var twice = QuizInCourse.of(session, GivenQuiz.ofEachKind().attempts(2));
    var learner = twice.learner();
    var first = twice.started(learner);
    twice.submit(learner, first);
    told(twice.read(learner, first), true, false);
    var second = twice.started(learner);
    told(twice.read(learner, first), true, false);
    told(twice.read(learner, second), false, false);
    twice.submit(learner, second);
    told(twice.read(learner, first), true, true);
  }

  @Test
  void afterTheDueDayNobodyStartsAndEverybodyIsTold() {
    var course = session.withCourse();
    var item =
        GivenItem.quiz(GivenQuiz.ofEachKind().feedback(Feedback.AFTER_DUE)).dueAfter(0).in(course);
    var due = new QuizInCourse(session, course, item);
    var early = due.learner();
    var attempt = due.started(early);
    due.submit(early, attempt);
    told(due.read(early, attempt), false, false);
    Given.sql(
        "update enrollment set enrolled_at = ? where session_id = ?",
        Instant.parse("2026-03-10T10:00:00Z"),
        session.id());
    told(due.read(early, attempt), true, true);
    due.start(early).statusCode(409).body("code", equalTo("past-due"));
  }

  @Test
  void neverIsNever() {
    var never =
        QuizInCourse.of(session, GivenQuiz.ofEachKind().attempts(1).feedback(Feedback.NEVER));
    var learner = never.learner();
    var attempt = never.started(learner);
    never.submit(learner, attempt).body("score", equalTo(0.0f));
    told(never.read(learner, attempt), false, false);
  }

  private void told(User learner, String attempt, boolean everything) {
    told(quiz.read(learner, attempt), everything, everything);
  }

  private static void told(ValidatableResponse attempt, boolean verdicts, boolean rightAnswers) {
    attempt
        .body("questions[2].earned", verdicts ? notNullValue() : nullValue())
        .body("questions[2].rightAnswer", rightAnswers ? notNullValue() : nullValue());
  }
}
