package org.lectern.tracking.own;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.GivenWork;
import org.lectern.Statements;
import org.lectern.identity.User;

/** One's own progress, and the next due in My sessions. */
@QuarkusTest
class MyProgressTest {
  private final GivenSession session = GivenSession.running();
  private final UUID course = session.withCourse();
  private final UUID other = session.withCourse();
  private final User learner = session.withLearner();

  @Test
  void measuresASessionOverAllOfItsItemsAlike() {
    var page = GivenItem.page().in(course);
    GivenItem.page().in(other);
    var lab = GivenItem.external().in(other);
    work(course).done(page).visited();
    work(other).scored(lab, 50);
    get("/api/v1/me/sessions/%s/progress".formatted(session.id()))
        .body("session.title", equalTo(session.title()))
        .body("progress", equalTo(66))
        .body("score", equalTo(50f))
        .body("courses.course.id", contains(course.toString(), other.toString()))
        .body("courses.progress", contains(100, 50))
        .body("courses.status", contains("DONE", "NEVER_CAME"));
    session.excluded(learner, other);
    get("/api/v1/me/sessions/%s/progress".formatted(session.id()))
        .body("progress", equalTo(100))
        .body("courses", hasSize(1));
  }

  @Test
  void isForLearnersAlone() {
    var coach = Given.coach();
    session.coach(coach);
    var address = "/api/v1/me/sessions/%s/progress".formatted(session.id());
    As.user(coach).get(address).then().statusCode(403).body("code", equalTo("not-a-learner"));
    As.learner().get(address).then().statusCode(404);
  }

  @Test
  void listsTheSessionsInWhichIAmShownAsALearner() {
    GivenSession.dated().display("2026-04-01T00:00:00Z", null).made().learner(learner);
    var taught = GivenSession.running().coach(learner);
    taught.withCourse();
    var second = GivenSession.running();
    second.learner(learner);
    second.enrolledSince("2026-03-14T00:00:00Z");
    get("/api/v1/me/progress?count=true")
        .body("items.session.id", contains(session.id().toString(), second.id().toString()))
        .body("items[0].courses", hasSize(2))
        .body("page.total", equalTo(2));
    assertEquals(2, Statements.of(() -> get("/api/v1/me/progress")));
  }

  @Test
  void mySessionsSayHowFarIAmAndWhatIsDueNext() {
    session.enrolledSince("2026-02-01T00:00:00Z");
    var over = GivenItem.page().dueAfter(1).in(course);
    GivenItem.page().title("Soon").dueAfter(20).in(course);
    GivenItem.page().title("Sooner").dueAfter(16).in(other);
    GivenItem.page().title("Optional").required(false).dueAfter(15).in(other);
    var done = GivenItem.page().dueAfter(15).in(other);
    work(other).done(done);
    get("/api/v1/me/sessions")
        .body("items[0].progress", equalTo(25))
        .body("items[0].nextDue.title", equalTo("Sooner"))
        .body("items[0].nextDue.dueAt", equalTo("2026-03-17T23:59:59Z"))
        .body("items[0].courses.progress", contains(0, 50))
        .body("items[0].courses.nextDue.title", contains("Soon", "Sooner"));
    get("/api/v1/me/sessions/" + session.id()).body("nextDue.title", equalTo("Sooner"));
    get("/api/v1/me/sessions/%s/courses/%s".formatted(session.id(), course))
        .body("progress", equalTo(0))
        .body("nextDue.title", equalTo("Soon"));
    get("/api/v1/me/progress")
        .body("items[0].timeZone", equalTo("UTC"))
        .body("items[0].access.canContribute", equalTo(true))
        .body("items[0].courses.nextDue.title", contains("Soon", "Sooner"));
    work(course).done(over);
    get("/api/v1/me/sessions/" + session.id()).body("progress", equalTo(50));
  }

  @Test
  void saysNothingOfCoursesThatICannotReadAsALearner() {
    var coming = GivenSession.between("2026-04-01T00:00:00Z", "2026-05-01T00:00:00Z");
    GivenItem.page().dueAfter(1).in(coming.withCourse());
    coming.learner(learner);
    get("/api/v1/me/sessions?view=UPCOMING")
        .body("items[0].progress", nullValue())
        .body("items[0].nextDue", nullValue());
    get("/api/v1/me/sessions/%s/progress".formatted(coming.id()))
        .body("access.role", equalTo("LEARNER"))
        .body("courses[0].nextDue", nullValue());
    var coach = Given.coach();
    session.coach(coach);
    GivenItem.page().dueAfter(20).in(course);
    As.user(coach)
        .get("/api/v1/me/sessions")
        .then()
        .body("items[0].progress", nullValue())
        .body("items[0].courses[0].nextDue", nullValue());
  }

  private GivenWork work(UUID in) {
    return new GivenWork(session, in, learner);
  }

  private ValidatableResponse get(String address) {
    return As.user(learner).get(address).then().statusCode(200);
  }
}
