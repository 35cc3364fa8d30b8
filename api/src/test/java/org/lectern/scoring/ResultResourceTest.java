package org.lectern.scoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

/** It is noon of 15 March 2026. */
@QuarkusTest
class ResultResourceTest {
  private final User manager = Given.manager();
  private final GivenSession session = GivenSession.running().manager(manager);
  private final UUID course = session.withCourse();
  private final UUID test = GivenItem.external().title("Safety test").passMark(80).in(course);
  private final UUID page = GivenItem.page().in(course);
  private final User learner = session.withLearner();

  @Test
  void keepsAScoreWithItsAuthorAndTime() {
    push("{\"score\": 82.5, \"at\": \"2026-03-10T17:20:00+01:00\"}")
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("outcome", equalTo("CREATED"))
        .body("result.item.title", equalTo("Safety test"))
        .body("result.item.hidden", equalTo(false))
        .body("result.user.username", equalTo(learner.username()))
        .body("result.score", equalTo(82.5f))
        .body("result.achievedAt", equalTo("2026-03-10T16:20:00Z"))
        .body("result.doneAt", equalTo("2026-03-10T16:20:00Z"))
        .body("result.pushedBy.username", equalTo(manager.username()))
        .body("result.pushedAt", equalTo("2026-03-15T12:00:00Z"))
        .body("warnings", empty());
    push("{\"score\": 82.5}").statusCode(200).body("outcome", equalTo("UNCHANGED"));
    push("{\"score\": 79.99994}")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("outcome", equalTo("UPDATED"))
        .body("result.score", equalTo(79.9999f))
        .body("result.achievedAt", equalTo("2026-03-15T12:00:00Z"))
        .body("result.doneAt", nullValue());
    As.user(manager).get(address()).then().statusCode(200).body("score", equalTo(79.9999f));
  }

  @Test
  void takesItBackWithTheDoneThatItEarned() {
    push("{\"score\": 90}").statusCode(201);
    delete("?dryRun=true").statusCode(200).body("goes.what", contains("results"));
    As.user(manager).get(address()).then().statusCode(200);
    delete("").statusCode(200).body("goes.count", contains(1)).body("dryRun", equalTo(false));
    refused(As.user(manager).get(address()).then(), 404, "result-not-found");
    refused(delete(""), 404, "result-not-found");
  }

  @Test
  void letsTheSecondOfTwoWithTheSameVersionKnow() {
    push("{\"score\": 70}").statusCode(201);
    var tag = As.user(manager).get(address()).header("ETag");
    As.user(manager)
        .header("If-Match", tag)
        .body("{\"score\": 71}")
        .put(address())
        .then()
        .statusCode(200);
    refused(
        As.user(manager).header("If-Match", tag).body("{\"score\": 72}").put(address()).then(),
        412,
        "stale");
    refused(As.user(manager).header("If-Match", tag).delete(address()).then(), 412, "stale");
  }

  @Test
  void keepsOneRowOfTwoSystemsAtOnce() {
    var requests =
        IntStream.range(0, 6)
            .mapToObj(
                i -> CompletableFuture.supplyAsync(() -> push("{\"score\": %d}".formatted(60 + i))))
            .toList();
    var statuses =
        requests.stream().map(each -> each.join().extract().statusCode()).sorted().toList();
    assertEquals(List.of(200, 200, 200, 200, 200, 201), statuses);
    assertEquals(List.of(1L), Given.column("select count(*) from result where item_id = ?", test));
  }

  @ParameterizedTest(name = "{0}: {1} at {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                | required        | /score
          {"score": null}                                   | required        | /score
          {"score": -0.1}                                   | out-of-range    | /score
          {"score": 100.00001}                              | out-of-range    | /score
          {"score": 1e400}                                  | out-of-range    | /score
          {"score": "82"}                                   | wrong-type      | /score
          {"score": 82, "at": "2026-03-15T12:05:01Z"}       | in-the-future   | /at
          {"score": 82, "at": "1899-12-31T00:00:00Z"}       | year-out-of-range | /at
          {"score": 82, "at": "2026-03-15"}                 | no-offset       | /at
          {"score": 82, "doneAt": null}                     | unknown-member  | /doneAt
          """)
  void saysWhatIsWrongWithAScore(String body, String code, String pointer) {
    push(body)
        .statusCode(422)
        .body("errors.code", contains(code))
        .body("errors.pointer", contains(pointer));
  }

  @Test
  void allowsForClocksThatAreAhead() {
    push("{\"score\": 82, \"at\": \"2026-03-15T12:05:00Z\"}").statusCode(201);
  }

  @Test
  void isForWhoeverTakesTheCourseNow() {
    var body = "{\"score\": 82}";
    for (var other : List.of(Given.learner().username(), "nobody", UUID.randomUUID().toString())) {
      refused(as(manager, other, body), 404, "learner-not-found");
    }
    var excluded = session.withLearner();
    session.excluded(excluded, course);
    refused(as(manager, excluded.username(), body), 404, "learner-not-found");
    var deactivated = Given.deactivated(session.withLearner());
    as(manager, deactivated.username(), body).statusCode(201);
  }

  @Test
  void hidesTheScoreOfWhoHasLeftAndBringsItBack() {
    push("{\"score\": 82}").statusCode(201);
    Given.sql("delete from enrollment where user_id = ?", learner.id());
    refused(As.user(manager).get(address()).then(), 404, "result-not-found");
    session.learner(learner);
    As.user(manager).get(address()).then().statusCode(200).body("score", equalTo(82f));
    session.excluded(learner, course);
    refused(As.user(manager).get(address()).then(), 404, "result-not-found");
  }

  @Test
  void isForItemsThatTakeAScore() {
    var body = "{\"score\": 82}";
    refused(as(manager, page, learner.username(), body), 409, "takes-no-score");
    refused(
        as(manager, GivenItem.section().in(course), learner.username(), body),
        409,
        "takes-no-score");
    var elsewhere = GivenItem.external().in(Given.course());
    refused(as(manager, elsewhere, learner.username(), body), 404, "item-not-found");
    var ofAnother = GivenItem.external().in(GivenSession.open(), course);
    refused(as(manager, ofAnother, learner.username(), body), 404, "item-not-found");
    var own = GivenItem.external().in(session, course);
    as(manager, own, learner.username(), body).statusCode(201);
  }

  @Test
  void isDoneByNoScoreWhereTheLearnerSaysSo() {
    var marked = GivenItem.external().marked().in(course);
    as(manager, marked, learner.username(), "{\"score\": 100}")
        .statusCode(201)
        .body("result.doneAt", nullValue());
    var any = GivenItem.external().in(course);
    as(manager, any, learner.username(), "{\"score\": 0}")
        .statusCode(201)
        .body("result.doneAt", equalTo("2026-03-15T12:00:00Z"));
  }

  @Test
  void keepsTheScoreOfWhatIsHiddenAndSaysSo() {
    Given.sql(
        """
        insert into item_in_session (session_id, item_id, hidden, files, base_version, version)
        values (?, ?, true, '{}', 0, 0)""",
        session.id(),
        test);
    push("{\"score\": 82}")
        .statusCode(201)
        .body("result.item.hidden", equalTo(true))
        .body("warnings.code", contains("item-hidden"))
        .body("warnings.detail", contains(containsString("Safety test")));
    var hidden = GivenItem.external().hidden().in(course);
    as(manager, hidden, learner.username(), "{\"score\": 82}")
        .statusCode(201)
        .body("warnings.code", contains("item-hidden"));
  }

  @Test
  void judgesByTheSessionsOwnVersionOfTheItem() {
    Given.sql(
        """
        insert into item_in_session (session_id, item_id, hidden, title, url, required, completion,
          pass_mark, weight, files, base_version, version)
        values (?, ?, false, 'Short form', 'https://lab.example.org', true, 'PASSED', 90, 1, '{}', 0, 0)""",
        session.id(),
        test);
    push("{\"score\": 85}")
        .body("result.item.title", equalTo("Short form"))
        .body("result.doneAt", nullValue());
  }

  @Test
  void isNobodysOwnWork() {
    session.learner(manager);
    refused(as(manager, manager.username(), "{\"score\": 100}"), 403, "own-work");
    var admin = Given.user(PlatformRole.ADMIN);
    session.learner(admin);
    refused(as(admin, admin.username(), "{\"score\": 100}"), 403, "own-work");
    as(admin, manager.username(), "{\"score\": 50}").statusCode(201);
    refused(As.user(manager).delete(address(test, manager.username())).then(), 403, "own-work");
  }

  @Test
  void isForCoachesWhileTheyTeach() {
    var coach = Given.coach();
    var ofCourse = Given.coach();
    var ofOther = Given.coach();
    var other = session.withCourse();
    session.coach(coach).courseCoach(course, ofCourse).courseCoach(other, ofOther);
    as(coach, learner.username(), "{\"score\": 50}").statusCode(201);
    as(ofCourse, learner.username(), "{\"score\": 51}").statusCode(200);
    refused(as(ofOther, learner.username(), "{\"score\": 52}"), 403, "not-in-this-course");
    refused(as(learner, learner.username(), "{\"score\": 53}"), 403, "not-with-this-role");
    as(Given.coach(), learner.username(), "{\"score\": 54}").statusCode(404);
    Given.sql("insert into session_course_lock values (?, ?)", session.id(), course);
    as(ofCourse, learner.username(), "{\"score\": 55}").statusCode(200);
    session.set("coach_access_end", Instant.parse("2026-03-15T11:00:00Z"));
    refused(as(coach, learner.username(), "{\"score\": 56}"), 403, "coach-access-over");
    as(manager, learner.username(), "{\"score\": 57}").statusCode(200);
    As.user(ofCourse).get(address()).then().statusCode(200);
    As.user(ofOther).get(address()).then().statusCode(403);
  }

  @Test
  void writesDownWhoReportedWhat() {
    push("{\"score\": 70}");
    push("{\"score\": 70}");
    push("{\"score\": 82.5}");
    delete("");
    As.user(manager)
        .get(session.address() + "/history")
        .then()
        .body("items.kind", contains("RESULT_CHANGED", "RESULT_CHANGED", "RESULT_CHANGED"))
        .body("items.from", contains("Safety test: 82.5", "Safety test: 70", null))
        .body("items.to", contains(null, "Safety test: 82.5", "Safety test: 70"))
        .body("items[0].person.username", equalTo(learner.username()))
        .body("items[0].actor.username", equalTo(manager.username()));
  }

  private ValidatableResponse push(String body) {
    return as(manager, learner.username(), body);
  }

  private ValidatableResponse as(User user, String learner, String body) {
    return as(user, test, learner, body);
  }

  private ValidatableResponse as(User user, UUID item, String learner, String body) {
    return As.user(user).body(body).put(address(item, learner)).then();
  }

  private ValidatableResponse delete(String query) {
    return As.user(manager).delete(address() + query).then();
  }

  private String address() {
    return address(test, learner.username());
  }

  private String address(UUID item, String user) {
    return "%s/courses/%s/items/%s/results/%s".formatted(session.address(), course, item, user);
  }

  private static void refused(ValidatableResponse answer, int status, String code) {
    answer.statusCode(status).body("code", equalTo(code));
  }
}
