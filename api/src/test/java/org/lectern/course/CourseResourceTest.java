package org.lectern.course;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.Statements;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

@QuarkusTest
class CourseResourceTest {
  private static final String ALL = "/api/v1/courses";

  @Test
  void isWrittenByItsCreatorUnlessAuthorsAreNamed() {
    var creator = Given.user(PlatformRole.SESSION_ADMIN);
    var code = unique("SAFE");
    var made =
        As.user(creator)
            .body(Map.of("code", code, "title", " Safety ", "description", "", "externalId", code))
            .post(ALL)
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("title", equalTo("Safety"))
            .body("description", equalTo(null))
            .body("externalId", equalTo(code))
            .body("authors.username", contains(creator.username()))
            .body("sessionCount", equalTo(0))
            .body("mayChange", equalTo(true))
            .body("createdAt", equalTo("2026-03-15T12:00:00Z"))
            .extract();
    As.teacher()
        .get(made.header("Location"))
        .then()
        .statusCode(200)
        .body("code", equalTo(code))
        .body("mayChange", equalTo(false));
    As.teacher().get(ALL + "/" + code.toLowerCase()).then().body("id", equalTo(made.path("id")));
  }

  @Test
  void takesEachNamedAuthorOnce() {
    var author = Given.user(PlatformRole.TEACHER);
    var names = List.of(author.username(), author.username().toUpperCase(), author.id().toString());
    As.admin()
        .body(Map.of("code", unique("c"), "title", "x", "authors", names))
        .post(ALL)
        .then()
        .statusCode(201)
        .body("authors.id", contains(author.id().toString()));
  }

  @Test
  void namesEveryAuthorWhoCannotBeOne() {
    var teacher = Given.user(PlatformRole.TEACHER);
    var away = Given.user(PlatformRole.TEACHER);
    Given.sql("update app_user set active = false where id = ?1", away.id());
    var learner = Given.user(PlatformRole.LEARNER);
    var names = List.of(teacher.username(), "no.such.body", away.username(), learner.username());
    var code = unique("c");
    As.admin()
        .body(Map.of("code", code, "title", "x", "authors", names))
        .post(ALL)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/authors/1", "/authors/2", "/authors/3"))
        .body("errors.code", contains("unknown-user", "inactive-user", "not-a-teacher"));
    As.admin()
        .get(ALL + "/" + code)
        .then()
        .statusCode(404)
        .body("code", equalTo("course-not-found"));
  }

  @Test
  void namesEveryFaultAtOnce() {
    As.admin()
        .body("{\"code\": \"a b\", \"title\": 7, \"authors\": [null, 3], \"color\": 1}")
        .post(ALL)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder("/code", "/title", "/authors/0", "/authors/1", "/color"));
    As.admin()
        .body(
            Map.of("title", "x".repeat(151), "description", "d".repeat(4001), "authors", List.of()))
        .post(ALL)
        .then()
        .statusCode(422)
        .body(
            "errors.code", containsInAnyOrder("required", "too-long", "too-long", "at-least-one"));
    As.admin()
        .body(Map.of("code", UUID.randomUUID().toString(), "title", "x", "authors", "me"))
        .post(ALL)
        .then()
        .statusCode(422)
        .body("errors.code", containsInAnyOrder("looks-like-an-id", "wrong-type"));
  }

  @Test
  void takesFiveHundredAuthorsAtOnceAndNoMore() {
    var names = IntStream.rangeClosed(0, 500).mapToObj(i -> "nobody-" + i).toList();
    As.admin()
        .body(Map.of("code", unique("c"), "title", "x", "authors", names))
        .post(ALL)
        .then()
        .statusCode(422)
        .body("errors.code", contains("too-many"));
    As.admin()
        .body(Map.of("code", unique("c"), "title", "x", "authors", names.subList(0, 500)))
        .post(ALL)
        .then()
        .statusCode(422)
        .body("errors", hasSize(100))
        .body("errors[99].pointer", equalTo("/authors/99"))
        .body("detail", containsString("400 more"));
  }

  @Test
  void givesACodeToOneOfTwoWhoAskAtTheSameMoment() throws Exception {
    var admin = Given.user(PlatformRole.ADMIN);
    for (int round = 0; round < 5; round++) {
      var body = Map.of("code", unique("race"), "title", "x");
      Callable<Integer> ask = () -> As.user(admin).body(body).post(ALL).statusCode();
      var pool = Executors.newFixedThreadPool(2);
      var answers = new ArrayList<Integer>();
      for (var answer : pool.invokeAll(List.of(ask, ask))) answers.add(answer.get());
      pool.shutdown();
      assertEquals(Set.of(201, 409), Set.copyOf(answers));
    }
  }

  @Test
  void changesOnlyWhatAPatchNames() {
    var code = unique("c");
    var address =
        As.admin()
            .body(Map.of("code", code, "title", "Old", "description", "Kept"))
            .post(ALL)
            .header("Location");
    var other = unique("other");
    As.admin().body(Map.of("code", other, "title", "x")).post(ALL).then().statusCode(201);
    As.admin()
        .header("If-Match", "\"0\"")
        .contentType("application/merge-patch+json")
        .body(Map.of("title", "New", "code", code + ".2"))
        .patch(address)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("title", equalTo("New"))
        .body("code", equalTo(code + ".2"))
        .body("description", equalTo("Kept"));
    As.admin().header("If-Match", "\"0\"").body("{}").patch(address).then().statusCode(412);
    As.admin()
        .body(Map.of("code", other.toUpperCase()))
        .patch(address)
        .then()
        .statusCode(409)
        .body("errors.pointer", contains("/code"));
    As.admin()
        .body("{\"authors\": [], \"sessionCount\": 3, \"title\": null}")
        .patch(address)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/authors", "/sessionCount", "/title"));
  }

  @Test
  void isChangedByItsAuthorsAndAdministratorsAlone() {
    var author = Given.user(PlatformRole.TEACHER);
    var address =
        As.sessionAdmin()
            .body(Map.of("code", unique("c"), "title", "x", "authors", List.of(author.username())))
            .post(ALL)
            .header("Location");
    As.user(author).body(Map.of("title", "Mine")).patch(address).then().statusCode(200);
    As.admin().body(Map.of("title", "Too")).patch(address).then().statusCode(200);
    As.sessionAdmin()
        .body(Map.of("title", "No"))
        .patch(address)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-your-course"));
    As.teacher().body("{}").patch(address).then().statusCode(403);
  }

  @Test
  void isClosedToLearnersAndMadeByThoseWhoPlan() {
    As.learner().get(ALL).then().statusCode(403).body("code", equalTo("role-too-low"));
    As.learner().get(ALL + "/no-such-course").then().statusCode(403);
    As.teacher().body(Map.of("code", unique("c"), "title", "x")).post(ALL).then().statusCode(403);
    As.nobody().get(ALL).then().statusCode(401);
  }

  @Test
  void gainsAnAuthorOnce() {
    var author = Given.user(PlatformRole.TEACHER);
    var address = As.user(author).get(course(author)).path("id");
    var authors = ALL + "/" + address + "/authors/";
    var other = Given.user(PlatformRole.TEACHER);
    As.user(author)
        .put(authors + other.username().toUpperCase())
        .then()
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("authors.username", containsInAnyOrder(author.username(), other.username()));
    As.user(other).put(authors + other.id()).then().statusCode(200).body("authors", hasSize(2));
    As.teacher().put(authors + other.id()).then().statusCode(403);
    As.admin()
        .put(authors + "no.body")
        .then()
        .statusCode(404)
        .body("code", equalTo("user-not-found"));
    As.admin()
        .put(authors + Given.user(PlatformRole.LEARNER).username())
        .then()
        .statusCode(409)
        .body("code", equalTo("not-a-teacher"));
  }

  @Test
  void namesInSetsWhatIsThere() {
    var courses = Given.bean(Courses.class);
    var one = Given.persisted(new Course(details(unique("One")), org.lectern.TestClock.NOON));
    var two = Given.persisted(new Course(details(unique("Two")), org.lectern.TestClock.NOON));
    var words = List.of(one.code().toUpperCase(), two.id().toString().toUpperCase(), "none");
    var found = new HashMap<String, UUID>();
    var statements =
        Statements.of(
            () ->
                io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            courses
                                .findByNames(words)
                                .forEach((word, course) -> found.put(word, course.id()))));
    assertEquals(Map.of(words.get(0), one.id(), words.get(1), two.id()), found);
    assertEquals(1, statements);
  }

  private static CourseDetails details(String code) {
    return new CourseDetails(code, "x", null, null);
  }

  private static String course(User author) {
    return As.admin()
        .body(Map.of("code", unique("c"), "title", "x", "authors", List.of(author.username())))
        .post(ALL)
        .header("Location");
  }
}
