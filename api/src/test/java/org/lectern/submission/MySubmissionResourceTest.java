package org.lectern.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
import org.lectern.identity.User;

/** It is noon of 15 March 2026. */
@QuarkusTest
class MySubmissionResourceTest {
  private final User coach = Given.coach();
  private final GivenSession session = GivenSession.running().coach(coach);
  private final AssignmentInCourse work = AssignmentInCourse.of(session, GivenItem.assignment());
  private final User learner = work.learner();

  @Test
  void eachHandInIsKeptAndTheLastOneCounts() {
    work.list(learner).body("items", empty()).body("mayHandIn", is(true));
    work.handIn(learner, "{\"text\": \"First\"}")
        .statusCode(201)
        .body("number", equalTo(1))
        .body("late", is(false))
        .body("mark", nullValue())
        .body("submittedAt", equalTo("2026-03-15T12:00:00Z"));
    work.handedIn(learner, "Second");
    work.list(learner)
        .body("items.text", contains("First", "Second"))
        .body("items.number", contains(1, 2))
        .body("mayHandIn", is(true));
    As.user(learner)
        .get(work.outline())
        .then()
        .body("items.state", contains("DONE"))
        .body("items.score", contains(nullValue()));
  }

  @Test
  void ofTwoAtOnceBothAreKeptOneAfterTheOther() {
    IntStream.range(0, 3)
        .mapToObj(i -> CompletableFuture.runAsync(() -> work.handedIn(learner, "No. " + i)))
        .toList()
        .forEach(CompletableFuture::join);
    work.list(learner).body("items.number", contains(1, 2, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT,FILES | {}                           | ''       | required",
        "TEXT,FILES | {'text': '  '}               | ''       | required",
        "TEXT,FILES | {'text': null, 'files': []}  | ''       | required",
        "FILES      | {'text': 'x'}                | /text    | not-allowed",
        "TEXT       | {'files': ['{file}']}        | /files   | not-allowed",
        "TEXT,FILES | {'files': ['{file}']}        | /files   | no-such-file",
        "TEXT,FILES | {'files': ['{file}', '{file}']} | /files/1 | duplicate-file",
        "TEXT,FILES | {'text': 5}                  | /text    | wrong-type"
      })
  void refusesWhatCannotBeHandedIn(String allowed, String body, String pointer, String code) {
    var other = AssignmentInCourse.of(session, GivenItem.assignment(10, allowed));
    var theirs = other.learner();
    var json = body.replace('\'', '"').replace("{file}", UUID.randomUUID().toString());
    other
        .handIn(theirs, json)
        .statusCode(422)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
    other.list(theirs).body("items", empty());
  }

  @Test
  void afterTheDueDayItIsLate() {
    var due = AssignmentInCourse.of(session, GivenItem.assignment().dueAfter(2));
    var late = due.learner();
    session.enrolledSince("2026-03-02T10:00:00Z");
    due.handIn(late, "{\"text\": \"Sorry\"}").statusCode(201).body("late", is(true));
  }

  @Test
  void whoDoesNotLearnThereHandsInNothing() {
    work.handIn(coach, "{\"text\": \"x\"}").statusCode(403).body("code", equalTo("not-a-learner"));
    work.handIn(Given.learner(), "{\"text\": \"x\"}").statusCode(404);
  }

  private Response upload(User user, String name) {
    return As.user(user)
        .contentType("application/octet-stream")
        .queryParam("name", name)
        .body("Some words.".getBytes(UTF_8))
        .post(work.address() + "/files");
  }

  private String uploaded(User user) {
    return upload(user, "essay.txt").then().statusCode(201).extract().path("id");
  }

  @Test
  void filesAreReadByTheirAuthorAndByThoseWhoMarkAlone() {
    var file = uploaded(learner);
    var id =
        work.handIn(learner, "{\"files\": [\"%s\"]}".formatted(file))
            .statusCode(201)
            .body("files.name", contains("essay.txt"))
            .extract()
            .<String>path("id");
    String own = work.list(learner).extract().path("items[0].files[0].url");
    String coachs = As.user(coach).get(work.submission(id)).then().extract().path("files[0].url");
    As.user(learner).get(own).then().statusCode(200).body(equalTo("Some words."));
    As.user(coach).get(coachs).then().statusCode(200).body(equalTo("Some words."));
    var other = work.learner();
    for (var address : List.of(own, coachs)) {
      As.user(other).get(address).then().statusCode(404);
    }
    As.user(coach).get(own).then().statusCode(404);
    session.set("access_end", Instant.parse("2026-03-10T00:00:00Z"));
    As.user(coach).get(coachs).then().statusCode(404);
    As.user(learner).get(own).then().statusCode(200);
  }

  @Test
  void somebodyElsesFileCannotBeHandedIn() {
    var other = work.learner();
    var file = uploaded(other);
    work.handIn(learner, "{\"files\": [\"%s\"]}".formatted(file))
        .statusCode(422)
        .body("errors.code", contains("no-such-file"));
  }

  @Test
  void aLearnersFileIsNoContentOfTheSession() {
    var file = uploaded(learner);
    As.admin()
        .body("{\"kind\": \"FILE\", \"title\": \"x\", \"file\": \"%s\"}".formatted(file))
        .post(work.inCourse() + "/items")
        .then()
        .statusCode(422)
        .body("errors.code", contains("no-such-file"));
  }

  @Test
  void twentyFilesAreAll() {
    for (int i = 0; i < 20; i++) uploaded(learner);
    upload(learner, "one-more.txt")
        .then()
        .statusCode(409)
        .body("code", equalTo("no-room-for-files"));
  }

  @Test
  void whatIsNotHandedInADayLaterGoes() {
    var kept = uploaded(learner);
    work.handIn(learner, "{\"files\": [\"%s\"]}".formatted(kept)).statusCode(201);
    var unused = uploaded(learner);
    Given.sql(
        "update file_place set placed_at = placed_at - interval '2 days' where user_id = ?",
        learner.id());
    Given.bean(HandInFiles.class).run();
    assertEquals(
        List.of(UUID.fromString(kept)),
        Given.column("select file_id from file_place where user_id = ?", learner.id()));
    assertEquals(false, kept.equals(unused));
  }

  @Test
  void anAssignmentOfTextsTakesNoFile() {
    var texts = AssignmentInCourse.of(session, GivenItem.assignment(10, "TEXT"));
    var theirs = texts.learner();
    As.user(theirs)
        .contentType("application/octet-stream")
        .body("x".getBytes(UTF_8))
        .post(texts.address() + "/files?name=a.txt")
        .then()
        .statusCode(409)
        .body("code", equalTo("takes-no-files"));
  }
}
