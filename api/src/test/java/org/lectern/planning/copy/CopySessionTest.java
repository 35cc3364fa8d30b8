package org.lectern.planning.copy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.coach;
import static org.lectern.Given.codeOfCourse;
import static org.lectern.Given.deactivated;
import static org.lectern.Given.learner;
import static org.lectern.Given.manager;
import static org.lectern.Given.nameOfCategory;
import static org.lectern.Given.nameOfClass;
import static org.lectern.Given.unique;
import static org.lectern.planning.Plan.SESSIONS;
import static org.lectern.planning.Plan.onboarding;
import static org.lectern.planning.Plan.session;
import static org.lectern.planning.Plan.titled;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.Statements;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.planning.Plan;

@QuarkusTest
class CopySessionTest {
  private final User maker = manager();

  @Test
  void takesOverWhatIsReusedAndNothingOfTheLearners() {
    var coach = coach();
    var courseCoach = coach();
    var model = model(coach, courseCoach);
    var copier = Given.user(PlatformRole.ADMIN);
    var title = unique("Copy");
    var made =
        As.user(copier)
            .body(Map.of("title", title, "accessStartsOn", "2026-09-01", "withCourseCoaches", true))
            .post(model + "/copies")
            .then()
            .statusCode(201)
            .body("dryRun", equalTo(false))
            .body("session.title", equalTo(title))
            .body("session.category", notNullValue())
            .body("session.timeZone", equalTo("Europe/Paris"))
            .body("session.visibilityAfterEnd", equalTo("LISTED_ONLY"))
            .body("session.accessStart", equalTo("2026-09-01T06:00:00Z"))
            .body("session.accessEnd", equalTo("2026-12-31T17:00:00Z"))
            .body("session.displayStart", equalTo("2026-08-22T22:00:00Z"))
            .body("session.displayEnd", equalTo(null))
            .body("session.coachAccessEnd", equalTo("2027-01-30T17:00:00Z"))
            .body("session.externalId", equalTo(null))
            .body("session.counts.learners", equalTo(0))
            .body("session.counts.classes", equalTo(0))
            .body("session.courses.position", contains(1, 2))
            .body("session.courses.locked", contains(true, false))
            .body("session.courses[0].coaches.username", contains(courseCoach.username()))
            .body("session.coaches.username", contains(coach.username()))
            .body(
                "session.managers.username",
                containsInAnyOrder(maker.username(), copier.username()))
            .extract();
    As.user(maker).get(made.header("Location")).then().statusCode(200);
    assertEquals(1, Plan.changes(made.header("Location"), "COPIED"));
  }

  @Test
  void leavesCourseCoachesWhereTheyAreUnlessAsked() {
    var model = model(coach(), coach());
    As.user(maker)
        .body(Map.of("title", unique("Copy"), "shiftDays", 7))
        .post(model + "/copies")
        .then()
        .statusCode(201)
        .body("session.accessStart", equalTo("2026-03-08T07:00:00Z"))
        .body("session.courses[0].coaches", empty());
  }

  @Test
  void showsACopyBeforeItIsMadeAndKeepsNothingOfIt() {
    var model = model(coach(), coach());
    var title = unique("Preview");
    var body = new LinkedHashMap<String, Object>(Map.of("title", title, "shiftDays", 30));
    body.put("dryRun", true);
    for (int i = 0; i < 2; i++) {
      As.user(maker)
          .body(body)
          .post(model + "/copies")
          .then()
          .statusCode(200)
          .header("Location", nullValue())
          .body("dryRun", equalTo(true))
          .body("session.title", equalTo(title))
          .body("session.accessStart", equalTo("2026-03-31T06:00:00Z"));
    }
    As.admin().queryParam("q", title).get(SESSIONS).then().body("items", empty());
    body.put("dryRun", false);
    As.user(maker).body(body).post(model + "/copies").then().statusCode(201);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "\"2027-05-01T23:30:00Z\"",
        "\"2027-05-01T23:30:00\"",
        "[2027, 5, 1]",
        "[]",
        "20270501",
        "\"\""
      })
  void takesADayAndNothingElseForADay(String day) {
    var body = "{\"title\": \"%s\", \"accessStartsOn\": %s}".formatted(unique("Copy"), day);
    As.user(maker)
        .body(body)
        .post(model(coach(), coach()) + "/copies")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/accessStartsOn"))
        .body("errors[0].detail", containsString("2026-03-01"));
  }

  @Test
  void refusesAUsedTitle() {
    var model = model(coach(), coach());
    var taken = unique("Taken");
    session(maker, titled(taken));
    for (var dryRun : List.of(true, false)) {
      As.user(maker)
          .body(Map.of("title", taken.toUpperCase(), "dryRun", dryRun))
          .post(model + "/copies")
          .then()
          .statusCode(409)
          .body("errors.pointer", contains("/title"));
    }
  }

  @Test
  void leavesOutWhoIsGoneAndSaysSo() {
    var gone = coach();
    var model = model(gone, gone);
    deactivated(gone);
    As.user(maker)
        .body(Map.of("title", unique("Copy"), "withCourseCoaches", true))
        .post(model + "/copies")
        .then()
        .statusCode(201)
        .body("session.coaches", empty())
        .body("session.warnings.code", hasItems("coach-left-out", "no-session-coach"))
        .body("session.warnings[0].detail", containsString(gone.username()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"title": ""}                                                      | /title
          {"title": "t", "shiftDays": 1, "accessStartsOn": "2026-09-01"}     | /shiftDays /accessStartsOn
          {"title": "t", "shiftDays": 36501}                                 | /shiftDays
          {"title": "t", "shiftDays": 1.5}                                   | /shiftDays
          {"title": "t", "accessStartsOn": "2026-02-30"}                     | /accessStartsOn
          {"title": "t", "accessStartsOn": 20260901}                         | /accessStartsOn
          {"title": "t", "accessStartsOn": "1899-12-31"}                     | /accessStartsOn
          {"title": "t", "accessStartsOn": "2999-12-01"}                     | /accessStartsOn
          {"title": "t", "colour": "red", "dryRun": "yes"}                   | /colour /dryRun
          """)
  void namesWhatIsWrong(String body, String pointers) {
    var model = session(maker, onboarding(unique("Model")));
    As.user(maker)
        .body(body)
        .post(model + "/copies")
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder((Object[]) pointers.split(" ")));
  }

  @Test
  void cannotStartOnADayWhereAccessHasNoStart() {
    var model = session(maker, titled(unique("Open")));
    As.user(maker)
        .body(Map.of("title", unique("Copy"), "accessStartsOn", "2026-09-01"))
        .post(model + "/copies")
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid"))
        .body("errors.code", contains("no-access-start"));
  }

  @Test
  void isForManagersAlone() {
    var model = session(manager(), titled(unique("Theirs")));
    var body = Map.of("title", unique("Copy"));
    As.user(maker).body(body).post(model + "/copies").then().statusCode(404);
    As.teacher().body(body).post(model + "/copies").then().statusCode(403);
  }

  @Test
  void takesAFixedNumberOfStatements() {
    var small = model(coach(), coach());
    var large = model(coach(), coach());
    for (int i = 0; i < 5; i++) {
      var course = codeOfCourse("MORE");
      As.user(maker).put(large + "/courses/" + course).then().statusCode(200);
      As.user(maker).put(large + "/courses/" + course + "/coaches/" + coach().username());
      As.user(maker).put(large + "/coaches/" + coach().username());
    }
    assertEquals(statements(small), statements(large));
  }

  private long statements(String model) {
    var body = Map.of("title", unique("Copy"), "withCourseCoaches", true);
    return Statements.of(
        () -> As.user(maker).body(body).post(model + "/copies").then().statusCode(201));
  }

  private String model(User coach, User courseCoach) {
    var plan = onboarding(unique("Model"));
    var first = codeOfCourse("ONE");
    plan.put("category", nameOfCategory());
    plan.put("externalId", unique("X"));
    plan.put("visibilityAfterEnd", "LISTED_ONLY");
    plan.put("coaches", List.of(coach.username()));
    plan.put(
        "courses",
        List.of(
            Map.of("course", first, "coaches", List.of(courseCoach.username())),
            Map.of("course", codeOfCourse("TWO"))));
    plan.put("learners", List.of(learner().username()));
    plan.put("classes", List.of(nameOfClass(learner())));
    var address = session(maker, plan);
    As.user(maker).body(Map.of("locked", true)).put(address + "/courses/" + first);
    return address;
  }
}
