package org.lectern.query;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lectern.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

/** What counts as the same name is taken, found and filtered by one fold. */
@QuarkusTest
class NamesTest {
  private static final String CATEGORIES = "/api/v1/session-categories";
  private static final String CLASSES = "/api/v1/classes";
  private static final String SESSIONS = "/api/v1/sessions";

  /** Two ways to write one name each. */
  private static final List<List<String>> LOOK_ALIKES =
      List.of(
          List.of("Café", "Cafe\u0301"),
          List.of("Ann Example", "Ann\u00A0Example"),
          List.of("Ann Example", "Ann\u2003  Example"),
          List.of("Ann Example", "Ann\u3000Example"),
          List.of("Onboarding", "On\u200Bboarding"),
          List.of("Onboarding", "\u202AOnboarding\u202C"),
          List.of("Onboarding", "On\u00ADboarding"),
          List.of("Onboarding", "On\u2060boarding"),
          List.of("Onboarding", "\uFEFFOnboarding\u200F"),
          List.of("Plan", "Plan\uFE0F"),
          List.of("Office", "O\uFB03ce"),
          List.of("Area 1", "Ａｒｅａ １"),
          List.of("Москва", "МОСКВА"),
          List.of("ΟΔΟΣ", "οδος"),
          List.of("Straße", "STRASSE"),
          List.of("İzmir 2026", "i\u0307zmir 2026"));

  private final User admin = Given.user(PlatformRole.ADMIN);
  private final String mark = unique(" ").strip();

  static Stream<List<String>> lookAlikes() {
    return LOOK_ALIKES.stream();
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void takesALookAlikeForTheName(List<String> pair) {
    for (var door : List.of(CATEGORIES, CLASSES, SESSIONS)) {
      var member = door.equals(SESSIONS) ? "title" : "name";
      post(door, Map.of(member, pair.get(0) + mark)).statusCode(201);
      post(door, Map.of(member, pair.get(1) + mark))
          .statusCode(409)
          .body("errors.pointer", contains("/" + member))
          .body("code", equalTo("taken"));
    }
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void findsANameByItselfAndByItsLookAlikes(List<String> pair) {
    var stored = pair.get(0) + mark;
    post(CATEGORIES, Map.of("name", stored)).statusCode(201).body("name", equalTo(stored));
    post(CLASSES, Map.of("name", stored)).statusCode(201);
    for (var typed : List.of(stored, pair.get(1) + mark, " " + stored + "\u00A0")) {
      var title = unique("Session");
      post(SESSIONS, Map.of("title", title, "category", typed, "classes", List.of(typed)))
          .statusCode(201)
          .body("category.name", equalTo(stored));
      As.user(admin)
          .queryParam("category", typed)
          .queryParam("q", title)
          .get(SESSIONS)
          .then()
          .statusCode(200)
          .body("items.title", contains(title));
    }
  }

  @Test
  void findsATurkishNameByItself() {
    post(CLASSES, Map.of("name", "İbo" + mark)).statusCode(201);
    for (var typed : List.of("İbo", "i\u0307bo")) {
      post(SESSIONS, Map.of("title", unique("s"), "classes", List.of(typed + mark)))
          .statusCode(201);
    }
    post(SESSIONS, Map.of("title", unique("s"), "classes", List.of("ibo" + mark))).statusCode(422);
  }

  @Test
  void takesAThingThatIsNamedTwiceOnce() {
    String group = post(CLASSES, Map.of("name", "İbo" + mark)).statusCode(201).extract().path("id");
    var twice = List.of(group, "i\u0307bo" + mark, "İBO" + mark);
    String session =
        post(SESSIONS, Map.of("title", unique("s"), "classes", twice))
            .statusCode(201)
            .extract()
            .path("id");
    As.user(admin).get(SESSIONS + "/" + session + "/classes").then().body("items", hasSize(1));
    var learner = Given.user(PlatformRole.LEARNER);
    var names =
        List.of(learner.username(), learner.id().toString(), learner.username().toUpperCase());
    post(SESSIONS, Map.of("title", unique("s"), "learners", names, "coaches", List.of()))
        .statusCode(201)
        .body("counts.learners", equalTo(1));
  }

  @Test
  void takesAnEmailOnceHoweverItIsWritten() {
    account("vis@" + mark + ".org").statusCode(201);
    for (var same : List.of("VIS@%s.org", "v\u200Bis@%s.org", "ｖｉｓ@%s.org", " vis@%s.org\u00A0")) {
      account(same.formatted(mark)).statusCode(409).body("errors.pointer", contains("/email"));
    }
  }

  @Test
  void namesPeopleAndCoursesByTheSameFoldInAddresses() {
    var user = Given.user(PlatformRole.LEARNER);
    var wide = user.username().replace('l', 'ｌ').replace('e', 'Ｅ');
    As.user(admin)
        .get("/api/v1/users/{user}", wide)
        .then()
        .statusCode(200)
        .body("id", equalTo(user.id().toString()));
    As.user(admin)
        .queryParam("username", wide)
        .get("/api/v1/users")
        .then()
        .body("items.username", contains(user.username()));
    var session = GivenSession.open().manager(admin);
    var course = session.withCourse();
    session.withCourse();
    String code = As.user(admin).get("/api/v1/courses/" + course).path("code");
    As.user(admin)
        .body(Map.of("excludedCourses", List.of(code.toLowerCase().replace('c', 'Ｃ'))))
        .put(SESSIONS + "/" + session.id() + "/enrollments/" + user.username())
        .then()
        .statusCode(200)
        .body("enrollment.excludedCourses.code", contains(code));
    As.user(admin)
        .queryParam("code", code.replace('C', 'ｃ'))
        .get("/api/v1/courses")
        .then()
        .body("items.code", contains(code));
  }

  @Test
  void namesNothingByAWordThatIsLongerThanAnyName() {
    post(SESSIONS, Map.of("title", unique("s"), "category", "Ж".repeat(100_000)))
        .statusCode(422)
        .body("errors.code", contains("unknown-category"));
    As.user(admin)
        .queryParam("category", "x".repeat(2_000))
        .get(SESSIONS)
        .then()
        .body("items", empty());
  }

  private ValidatableResponse post(String address, Map<String, Object> body) {
    return As.user(admin).body(body).post(address).then();
  }

  private ValidatableResponse account(String email) {
    return post(
        "/api/v1/users",
        Map.of("username", unique("u"), "firstName", "A", "lastName", "B", "email", email));
  }
}
