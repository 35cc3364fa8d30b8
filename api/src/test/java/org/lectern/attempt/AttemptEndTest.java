package org.lectern.attempt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenQuiz;
import org.lectern.GivenSession;
import org.lectern.TestClock;
import org.lectern.access.words.VisibilityAfterEnd;
import org.lectern.identity.User;

/** An attempt ends by each of its causes; it is noon of 15 March 2026. */
@QuarkusTest
class AttemptEndTest {
  private static final String SESSIONS = "/api/v1/sessions/";

  private final GivenSession session = GivenSession.running();
  private final QuizInCourse quiz = QuizInCourse.of(session, GivenQuiz.ofEachKind());
  private final UUID other = session.withCourse();
  private final User learner = quiz.learner();

  /** Answered once, so that there is something to keep. */
  private String running() {
    var attempt = quiz.started(learner);
    quiz.answer(learner, attempt, "1", "\"1\"").statusCode(200);
    return attempt;
  }

  @Test
  void whoeverLooksSeesThatItsTimeIsOver() {
    var attempt = running();
    quiz.timeIsOver(attempt);
    quiz.list(learner)
        .body("items.submittedAt", contains("2026-03-15T11:00:00Z"))
        .body("items.endedBy", contains("TIME"))
        .body("items.score", contains(20.0f));
    quiz.answer(learner, attempt, "3", "true")
        .statusCode(409)
        .body("code", equalTo("attempt-over"));
    quiz.submit(learner, attempt).statusCode(409);
    As.user(learner)
        .get(quiz.outline())
        .then()
        .body("items.state", contains("DONE"))
        .body("items.doneAt", contains("2026-03-15T11:00:00Z"))
        .body("items.score", contains(20.0f));
    As.user(learner)
        .get("/api/v1/me/sessions/%s/progress".formatted(session.id()))
        .then()
        .body("score", equalTo(20.0f));
    As.admin()
        .get(SESSIONS + session.id() + "/tracking?course=" + quiz.course())
        .then()
        .body("items.score", contains(20.0f))
        .body("items.progress", contains(100));
    As.admin()
        .get(SESSIONS + session.id() + "/tracking/" + learner.id())
        .then()
        .body("courses[0].items.score", contains(20.0f))
        .body("courses[0].items.state", contains("DONE"));
  }

  @Test
  void theJobWritesItDownAsItWas() {
    var attempt = running();
    quiz.timeIsOver(attempt);
    Given.bean(EndedAttempts.class).run();
    assertNotNull(
        Given.column("select submitted_at from attempt where id = ?", UUID.fromString(attempt))
            .get(0));
    quiz.list(learner)
        .body("items.submittedAt", contains("2026-03-15T11:00:00Z"))
        .body("items.endedBy", contains("TIME"));
    As.user(learner)
        .get(quiz.outline())
        .then()
        .body("items.doneAt", contains("2026-03-15T11:00:00Z"))
        .body("items.score", contains(20.0f));
    quiz.start(learner).statusCode(201).body("attempt.number", equalTo(2));
  }

  @Test
  void anotherIsStartedAtOnceWhoeverWroteTheEndDown() {
    quiz.timeIsOver(running());
    quiz.start(learner).statusCode(201).body("attempt.number", equalTo(2));
  }

  @Test
  void unenrollingEndsIt() {
    endsBy(
        admin -> deleted(SESSIONS + session.id() + "/enrollments/" + learner.username()),
        admin -> put(SESSIONS + session.id() + "/enrollments/" + learner.username(), "{}"));
  }

  @Test
  void anExclusionEndsIt() {
    var enrollment = SESSIONS + session.id() + "/enrollments/" + learner.username();
    endsBy(
        admin -> put(enrollment, "{\"excludedCourses\": [\"%s\"]}".formatted(quiz.course())),
        admin -> put(enrollment, "{\"excludedCourses\": []}"));
  }

  @Test
  void takingTheCourseOutEndsIt() {
    var place = SESSIONS + session.id() + "/courses/" + quiz.course();
    endsBy(admin -> deleted(place), admin -> put(place, "{}"));
  }

  @Test
  void deactivationEndsIt() {
    running();
    patched("/api/v1/users/" + learner.id(), "{\"active\": false}");
    patched("/api/v1/users/" + learner.id(), "{\"active\": true}");
    As.admin()
        .get(quiz.coaches() + "/attempts/" + learner.username())
        .then()
        .body("attempts.submittedAt", contains("2026-03-15T12:00:00Z"))
        .body("attempts.endedBy", contains("ACCESS"))
        .body("attempts.score", contains(20.0f));
  }

  @Test
  void hidingItInTheSessionEndsIt() {
    endsBy(
        admin -> put(quiz.coaches() + "/hidden", null),
        admin -> deleted(quiz.coaches() + "/hidden"));
  }

  @Test
  void hidingItInTheCourseEndsIt() {
    var item = "/api/v1/courses/%s/items/%s".formatted(quiz.course(), quiz.item());
    endsBy(
        admin -> patched(item, "{\"hidden\": true}"),
        admin -> patched(item, "{\"hidden\": false}"));
  }

  @Test
  void anEndThatIsMovedBeforeNowEndsIt() {
    endsBy(
        admin -> patched(SESSIONS + session.id(), "{\"accessEnd\": \"2026-03-15T11:30:00Z\"}"),
        admin -> patched(SESSIONS + session.id(), "{\"accessEnd\": \"2026-06-15T11:30:00Z\"}"));
  }

  /** It stands as submitted then, and stays so when what ended it is taken back. */
  private void endsBy(Consumer<String> end, Consumer<String> back) {
    var attempt = running();
    end.accept("");
    var ends =
        Given.<Instant>column("select ends_at from attempt where id = ?", UUID.fromString(attempt));
    assertEquals(List.of(TestClock.NOON), ends);
    back.accept("");
    quiz.list(learner)
        .statusCode(200)
        .body("items.submittedAt", contains("2026-03-15T12:00:00Z"))
        .body("items.endedBy", contains("ACCESS"))
        .body("items.score", contains(20.0f));
    quiz.answer(learner, attempt, "3", "true")
        .statusCode(409)
        .body("code", equalTo("attempt-over"));
  }

  @Test
  void datesThatMoveBeforeTheEndMoveIt() {
    var attempt = running();
    quiz.read(learner, attempt).body("attempt.endsAt", equalTo("2026-03-29T00:00:00.000001Z"));
    patched(SESSIONS + session.id(), "{\"accessEnd\": \"2026-03-20T10:00:00Z\"}");
    quiz.read(learner, attempt).body("attempt.endsAt", equalTo("2026-03-20T10:00:00.000001Z"));
    put(
        SESSIONS + session.id() + "/enrollments/" + learner.username() + "/extension",
        "{\"accessUntil\": \"2026-03-25T10:00:00Z\", \"reason\": \"ill\"}");
    quiz.read(learner, attempt).body("attempt.endsAt", equalTo("2026-03-25T10:00:00.000001Z"));
    deleted(SESSIONS + session.id() + "/enrollments/" + learner.username() + "/extension");
    quiz.read(learner, attempt).body("attempt.endsAt", equalTo("2026-03-20T10:00:00.000001Z"));
  }

  @Test
  void whereWorkGoesOnPastTheEndNothingEndsIt() {
    session.set("visibility_after_end", VisibilityAfterEnd.ACCESSIBLE.name());
    quiz.read(learner, running()).body("attempt.endsAt", nullValue());
  }

  @Test
  void becomingACoachEndsNothing() {
    var attempt = running();
    Given.sql("update app_user set role = 'TEACHER' where id = ?", learner.id());
    put(SESSIONS + session.id() + "/coaches/" + learner.username(), null);
    quiz.answer(learner, attempt, "3", "true").statusCode(200);
    quiz.submit(learner, attempt).body("score", equalTo(40.0f));
  }

  @Test
  void whoLeavesAnotherSessionGoesOn() {
    var attempt = running();
    var elsewhere = GivenSession.running().learner(learner);
    deleted(SESSIONS + elsewhere.id() + "/enrollments/" + learner.username());
    put(
        SESSIONS + session.id() + "/enrollments/" + learner.username(),
        "{\"excludedCourses\": [\"%s\"]}".formatted(other));
    quiz.answer(learner, attempt, "3", "true").statusCode(200);
    quiz.list(learner).body("mayStart", is(false)).body("items.endedBy", contains(nullValue()));
  }

  private static void put(String address, String body) {
    var request = As.admin();
    if (body != null) request.body(body);
    var status = request.put(address).statusCode();
    assertEquals(0, status / 300, address + ": " + status);
  }

  private static void patched(String address, String body) {
    As.admin()
        .contentType("application/merge-patch+json")
        .body(body)
        .patch(address)
        .then()
        .statusCode(200);
  }

  private static void deleted(String address) {
    As.admin().delete(address).then().statusCode(200);
  }
}
