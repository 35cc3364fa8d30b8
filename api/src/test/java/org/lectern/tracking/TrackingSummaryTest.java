package org.lectern.tracking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.GivenWork;
import org.lectern.identity.User;

/** Learners together, one by one, sessions side by side, and as a file. */
@QuarkusTest
class TrackingSummaryTest {
  private final GivenSession session = GivenSession.running();
  private final UUID course = session.withCourse();
  private final UUID other = session.withCourse();

  @Test
  void countsEachLearnerOnceOverAllCourses() {
    var one = GivenItem.page().title("One").dueAfter(2).in(course);
    var two = GivenItem.external().title("Two").in(other);
    var ada = session.withLearner();
    var ben = session.withLearner();
    session.withLearner();
    session.enrolledSince("2026-02-01T00:00:00Z");
    work(ada, course).done(one).visited();
    work(ada, other).scored(two, 90);
    work(ben, course).visited();
    work(ben, other).scored(two, 75.5);
    summary("")
        .body("learners", equalTo(3))
        .body("progress.lowerQuartile", equalTo(0))
        .body("progress.median", equalTo(50))
        .body("progress.upperQuartile", equalTo(100))
        .body("finished", equalTo(1))
        .body("scoreMean", equalTo(82.8f))
        .body("scored", equalTo(2))
        .body("neverCame", equalTo(1))
        .body("behind", equalTo(2))
        .body("overdue", equalTo(2))
        .body("bands.learners", contains(1, 0, 0, 0, 0, 1, 0, 0, 0, 1))
        .body("items.title", contains("One", "Two"))
        .body("items.done", contains(1, 2))
        .body("items.learners", contains(3, 3));
    summary("?course=" + other)
        .body("finished", equalTo(2))
        .body("behind", equalTo(0))
        .body("items.title", contains("Two"));
  }

  @Test
  void countsItemsAsTheSessionShowsThem() {
    var shown = GivenItem.page().title("Shown").required(false).in(course);
    var hidden = GivenItem.page().hidden().in(course);
    GivenItem.section().in(course);
    GivenItem.page().title("Own").after(shown).in(session, course);
    var ada = session.withLearner();
    session.excluded(session.withLearner(), course);
    work(ada, course).done(shown, hidden);
    summary("?course=" + course)
        .body("learners", equalTo(1))
        .body("progress.median", equalTo(0))
        .body("items.title", contains("Shown", "Own"))
        .body("items.required", contains(false, true))
        .body("items.done", contains(1, 0))
        .body("items.learners", contains(1, 1));
  }

  @Test
  void ofNobodyThereIsNothing() {
    summary("")
        .body("learners", equalTo(0))
        .body("progress", nullValue())
        .body("scoreMean", nullValue())
        .body("bands", hasSize(10))
        .body("items", hasSize(0));
  }

  @Test
  void showsOneLearnerItemByItem() {
    var read = GivenItem.page().title("Read").dueAfter(2).in(course);
    var lab = GivenItem.external().title("Lab").weight(2).dueAfter(30).in(course);
    GivenItem.page().title("Later").opensAfter(20).in(course);
    var coach = Given.coach();
    var ada = session.withLearner();
    session.enrolledSince("2026-02-01T00:00:00Z");
    work(ada, course).viewed(read).scored(lab, 66.6666, coach, true).visited();
    learner(ada)
        .body("learner.id", equalTo(ada.id().toString()))
        .body("progress", equalTo(33))
        .body("score", equalTo(66.7f))
        .body("courses", hasSize(2))
        .body("courses[0].status", equalTo("BEHIND"))
        .body("courses[0].overdue", equalTo(1))
        .body("courses[0].items.title", contains("Read", "Lab", "Later"))
        .body("courses[0].items.state", contains("STARTED", "DONE", "NOT_OPEN"))
        .body("courses[0].items.overdue", contains(true, false, false))
        .body("courses[0].items[0].dueAt", equalTo("2026-03-03T23:59:59Z"))
        .body("courses[0].items[1].score", equalTo(66.6666f))
        .body("courses[0].items[1].pushedBy.id", equalTo(coach.id().toString()))
        .body("courses[0].items[1].doneAt", equalTo("2026-03-10T09:00:00Z"))
        .body("courses[0].items[2].opensAt", equalTo("2026-03-21T00:00:00Z"))
        .body("courses[1].status", equalTo("NEVER_CAME"))
        .body("courses[1].items", hasSize(0));
  }

  @Test
  void showsOfALearnerWhatTheCallerMayTrackAndNobodyElse() {
    var coach = Given.coach();
    session.courseCoach(other, coach);
    var ada = session.withLearner();
    var ben = session.withLearner();
    session.excluded(ben, other);
    As.user(coach)
        .get(session.address() + "/tracking/" + ada.username())
        .then()
        .statusCode(200)
        .body("courses.course.id", contains(other.toString()));
    for (var nobody : List.of(ben.username(), coach.username(), "nobody-at-all")) {
      As.user(coach).get(session.address() + "/tracking/" + nobody).then().statusCode(404);
    }
  }

  @Test
  void comparesTheSessionsOfACourse() {
    var again = GivenSession.between("2026-03-05T00:00:00Z", "2026-04-01T00:00:00Z");
    again.withCourse(course);
    var page = GivenItem.page().dueAfter(0).in(course);
    var lab = GivenItem.external().in(course);
    work(session.withLearner(), course).done(page).scored(lab, 60.25);
    work(session.withLearner(), course).done(page).visited();
    again.withLearner();
    again.enrolledSince("2026-02-01T00:00:00Z");
    As.admin()
        .get("/api/v1/courses/" + course + "/tracking?count=true")
        .then()
        .statusCode(200)
        .body("items.session.id", contains(again.id().toString(), session.id().toString()))
        .body("items.learners", contains(1, 2))
        .body("items.progressMean", contains(0f, 75f))
        .body("items.scoreMean", contains(null, 60.3f))
        .body("items.finished", contains(0, 1))
        .body("items.behind", contains(1, 0))
        .body("items.neverCame", contains(1, 0))
        .body("page.total", equalTo(2));
    var coach = Given.coach();
    again.courseCoach(course, coach);
    session.courseCoach(other, coach);
    As.user(coach)
        .get("/api/v1/courses/" + course + "/tracking")
        .then()
        .body("items.session.id", contains(again.id().toString()));
  }

  @Test
  void exportsEveryRow() {
    GivenItem.page().in(course);
    Given.sql("update course set title = '=1+1' where id = ?", course);
    var ada = session.withLearner();
    work(ada, course).visited();
    var file =
        As.admin()
            .get("/api/v1/exports/tracking?session=%s&course=%s".formatted(session.id(), course))
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .header("Content-Disposition", containsString("tracking.csv"))
            .extract()
            .asString();
    var lines = file.split("\r\n");
    assertEquals(2, lines.length);
    assertEquals(
        "%s,%s,Last,%s,'=1+1,0,,ON_TRACK,0,0,2026-03-10T09:00:00Z,2026-03-10T09:00:00Z"
            .formatted(ada.username(), ada.firstName(), code()),
        lines[1]);
    for (int i = 0; i < 210; i++) session.withLearner();
    var all = As.admin().get("/api/v1/exports/tracking?session=" + session.id()).asString();
    assertEquals(1 + 2 * 211, all.split("\r\n").length);
  }

  @Test
  void exportsWhatTheListShows() {
    session.withLearner();
    As.admin().get("/api/v1/exports/tracking").then().statusCode(400);
    As.user(session.withLearner())
        .get("/api/v1/exports/tracking?session=" + session.id())
        .then()
        .statusCode(403);
    var none =
        As.admin().get("/api/v1/exports/tracking?status=DONE&session=" + session.id()).asString();
    assertFalse(none.contains("\r\n") && none.split("\r\n").length > 1, none);
  }

  private String code() {
    return Given.<String>column("select code from course where id = ?", course).get(0);
  }

  private GivenWork work(User learner, UUID in) {
    return new GivenWork(session, in, learner);
  }

  private ValidatableResponse summary(String query) {
    return As.admin().get(session.address() + "/tracking/summary" + query).then().statusCode(200);
  }

  private ValidatableResponse learner(User user) {
    return As.admin().get(session.address() + "/tracking/" + user.id()).then().statusCode(200);
  }
}
