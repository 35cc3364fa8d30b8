package org.lectern.submission.marking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.GivenWork;
import org.lectern.Statements;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.submission.AssignmentInCourse;

/** It is noon of 15 March 2026. */
@QuarkusTest
class MarkingTest {
  private final User coach = Given.coach();
  private final GivenSession session = GivenSession.running().coach(coach);
  private final AssignmentInCourse work =
      AssignmentInCourse.of(session, GivenItem.assignment(20, "TEXT,FILES").passMark(50));
  private final User learner = work.learner();

  @Test
  void aMarkCountsAndIsFoundWhereItWasHandedIn() {
    var id = work.handedIn(learner, "My work");
    work.mark(coach, id, "{\"points\": 15.5, \"feedback\": \"Well *done*\"}")
        .statusCode(200)
        .body("mark.points", equalTo(15.5f))
        .body("mark.maxPoints", equalTo(20))
        .body("mark.markedBy.username", equalTo(coach.username()))
        .body("mark.releasedAt", notNullValue());
    As.user(learner)
        .get(work.outline())
        .then()
        .body("items.news", contains(true))
        .body("items.score", contains(77.5f))
        .body("items.state", contains("DONE"));
    As.user(learner).get("/api/v1/me/sessions/" + session.id()).then().body("news", equalTo(1));
    work.list(learner)
        .body("items.mark.points", contains(15.5f))
        .body("items.mark.feedback", contains("Well *done*"))
        .body("mayHandIn", is(false));
    As.user(learner).get(work.outline()).then().body("items.news", contains(false));
    work.handIn(learner, "{\"text\": \"Again\"}")
        .statusCode(409)
        .body("code", equalTo("already-marked"));
    As.user(coach)
        .get("/api/v1/sessions/%s/tracking/%s".formatted(session.id(), learner.id()))
        .then()
        .body("courses[0].items.score", contains(77.5f))
        .body("courses[0].progress", equalTo(100));
  }

  @Test
  void aMarkThatIsHeldBackIsInNoScoreUntilAllAreReleased() {
    var other = work.learner();
    work.mark(coach, work.handedIn(learner, "One"), "{\"points\": 20, \"release\": false}");
    work.mark(coach, work.handedIn(other, "Two"), "{\"points\": 5, \"release\": false}");
    As.user(learner)
        .get(work.outline())
        .then()
        .body("items.score", contains(nullValue()))
        .body("items.state", contains("NOT_STARTED"))
        .body("items.news", contains(false));
    work.list(learner).body("items.mark", contains(nullValue())).body("mayHandIn", is(false));
    list(coach, "?state=HELD_BACK").body("items", hasSize(2));
    work.release(coach).statusCode(200).body("released", equalTo(2));
    work.release(coach).statusCode(200).body("released", equalTo(0));
    As.user(learner)
        .get(work.outline())
        .then()
        .body("items.score", contains(100.0f))
        .body("items.state", contains("DONE"))
        .body("items.news", contains(true));
    As.user(other)
        .get(work.outline())
        .then()
        .body("items.score", contains(25.0f))
        .body("items.doneAt", contains(nullValue()));
  }

  @Test
  void theSecondOfTwoCoachesLearnsThatSomebodyWasQuicker() {
    var id = work.handedIn(learner, "My work");
    var tag = As.user(coach).get(work.submission(id)).header("ETag");
    work.mark(Given.user(PlatformRole.ADMIN), id, "{\"points\": 3}");
    As.user(coach)
        .header("If-Match", tag)
        .body("{\"points\": 18}")
        .put(work.submission(id) + "/mark")
        .then()
        .statusCode(412);
    As.user(coach).get(work.submission(id)).then().body("mark.points", equalTo(3.0f));
  }

  @Test
  void whatWasReplacedIsNotMarked() {
    var first = work.handedIn(learner, "First");
    work.handedIn(learner, "Second");
    work.mark(coach, first, "{\"points\": 3}")
        .statusCode(409)
        .body("code", equalTo("handed-in-again"));
    list(coach, "").body("items", hasSize(1)).body("items[0].number", equalTo(2));
  }

  @Test
  void aCoachLetsALearnerHandInAgain() {
    var first = work.handedIn(learner, "First");
    work.mark(coach, first, "{\"feedback\": \"Please add a plan\", \"again\": true}")
        .statusCode(200)
        .body("mark.points", nullValue());
    work.list(learner).body("mayHandIn", is(true)).body("items.mark.again", contains(true));
    var second = work.handedIn(learner, "Second");
    As.user(coach)
        .get(work.submission(second))
        .then()
        .body("earlier.number", contains(1))
        .body("earlier.mark.feedback", contains("Please add a plan"));
    work.mark(coach, second, "{\"points\": 20}").statusCode(200);
    As.user(learner).get(work.outline()).then().body("items.score", contains(100.0f));
  }

  @Test
  void aCorrectedMarkTakesBackWhatItEarned() {
    var id = work.handedIn(learner, "My work");
    work.mark(coach, id, "{\"points\": 15}");
    As.user(learner).get(work.outline()).then().body("items.state", contains("DONE"));
    work.mark(coach, id, "{\"points\": 5}").statusCode(200);
    As.user(learner)
        .get(work.outline())
        .then()
        .body("items.score", contains(25.0f))
        .body("items.doneAt", contains(nullValue()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'points': 20.5}                  | /points   | out-of-range",
        "{'points': -1}                    | /points   | out-of-range",
        "{}                                | /points   | required",
        "{'points': null, 'again': false}  | /points   | required",
        "{'points': '5'}                   | /points   | wrong-type"
      })
  void refusesWhatIsNoMark(String body, String pointer, String code) {
    var id = work.handedIn(learner, "My work");
    work.mark(coach, id, body.replace('\'', '"'))
        .statusCode(422)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
    As.user(coach).get(work.submission(id)).then().body("mark", nullValue());
  }

  @Test
  void nobodyMarksTheirOwn() {
    session.learner(coach);
    new GivenWork(session, work.course(), coach).visited();
    var id = new GivenWork(session, work.course(), coach).handedIn(work.item(), "Mine");
    work.mark(coach, id.toString(), "{\"points\": 20}")
        .statusCode(403)
        .body("code", equalTo("own-work"));
    list(coach, "").body("items", empty());
  }

  @Test
  void onlyThoseMarkWhoMayThereNow() {
    var id = work.handedIn(learner, "My work");
    var other = Given.coach();
    session.courseCoach(session.withCourse(), other);
    work.mark(other, id, "{\"points\": 1}").statusCode(403);
    work.mark(learner, id, "{\"points\": 1}").statusCode(403);
    work.mark(Given.coach(), id, "{\"points\": 1}").statusCode(404);
    session.set("coach_access_end", Instant.parse("2026-03-14T00:00:00Z"));
    work.mark(coach, id, "{\"points\": 1}").statusCode(403);
  }

  private ValidatableResponse list(User user, String query) {
    return As.user(user).get("/api/v1/sessions/" + session.id() + "/marking" + query).then();
  }

  private static ValidatableResponse mine(User user, String query) {
    return As.user(user).get("/api/v1/me/marking" + query).then().statusCode(200);
  }

  @Test
  void theOldestWaitsFirstOverAllOnesSessions() {
    var elsewhere =
        AssignmentInCourse.of(GivenSession.running().coach(coach), GivenItem.assignment());
    var other = elsewhere.learner();
    var late = work.handedIn(learner, "Late");
    new GivenWork(elsewhere.session(), elsewhere.course(), other)
        .handedIn(elsewhere.item(), "Early");
    mine(coach, "")
        .body("items.learner.id", contains(other.id().toString(), learner.id().toString()))
        .body("items.state", contains("WAITING", "WAITING"))
        .body("items[1].submission", equalTo(late))
        .body("items[1].item.maxPoints", equalTo(20));
    mine(coach, "?item=" + work.item()).body("items", hasSize(1));
    mine(coach, "?course=" + work.course()).body("items", hasSize(1));
    mine(coach, "?q=" + learner.username()).body("items", hasSize(1));
    list(coach, "").body("items", hasSize(1));
    mine(Given.coach(), "").body("items", empty());
    As.user(coach).get("/api/v1/me/marking?item=x").then().statusCode(400);
  }

  @Test
  void whoLeftAndWhatIsHiddenDoNotWait() {
    work.handedIn(learner, "My work");
    list(coach, "").body("items", hasSize(1));
    for (var change : new String[] {"enrollment", "hidden", "exclusion", "course"}) {
      var undo = take(change);
      list(coach, "").body("items", empty());
      mine(coach, "").body("items", empty());
      undo.run();
      list(coach, "").body("items", hasSize(1));
    }
  }

  private Runnable take(String what) {
    var session = "/api/v1/sessions/" + this.session.id();
    var address =
        switch (what) {
          case "enrollment", "exclusion" -> session + "/enrollments/" + learner.username();
          case "hidden" -> work.inCourse() + "/items/" + work.item() + "/hidden";
          default -> session + "/courses/" + work.course();
        };
    if (what.equals("exclusion")) {
      this.session.withCourse();
      exclude(address, "[\"%s\"]".formatted(work.course()));
      return () -> exclude(address, "[]");
    }
    if (what.equals("hidden")) As.admin().put(address).then().statusCode(200);
    else As.admin().delete(address).then().statusCode(200);
    return () -> {
      if (what.equals("hidden")) As.admin().delete(address);
      else As.admin().body("{}").put(address);
    };
  }

  private static void exclude(String address, String courses) {
    As.admin()
        .body("{\"excludedCourses\": %s}".formatted(courses))
        .put(address)
        .then()
        .statusCode(200);
  }

  @Test
  void aPageTakesFourStatementsAtMost() {
    for (int i = 0; i < 6; i++) {
      new GivenWork(session, work.course(), work.learner()).handedIn(work.item(), "No. " + i);
    }
    list(coach, "");
    var one = Statements.of(() -> list(coach, "").body("items", hasSize(6)));
    var all = Statements.of(() -> mine(coach, "").body("items", hasSize(6)));
    assertTrue(one <= 4 && all <= 4, one + " and " + all);
  }

  @Test
  void theHistorySaysWhoMarkedWhatAndHowManyWereReleased() {
    work.mark(coach, work.handedIn(learner, "One"), "{\"points\": 12, \"release\": false}");
    work.release(coach);
    As.admin()
        .get("/api/v1/sessions/" + session.id() + "/history")
        .then()
        .body("items.kind", hasItems("MARKS_RELEASED", "WORK_MARKED"));
  }

  @Test
  void removingASessionTakesItsWorkAlongAndCountsItBefore() {
    work.handedIn(learner, "One");
    As.admin()
        .delete("/api/v1/sessions/%s?dryRun=true".formatted(session.id()))
        .then()
        .statusCode(200)
        .body("goes.find { it.what == 'submissions' }.count", equalTo(1));
    As.admin().delete("/api/v1/sessions/" + session.id()).then().statusCode(200);
    assertTrue(
        Given.<UUID>column("select id from submission where session_id = ?", session.id())
            .isEmpty());
  }
}
