package org.lectern.authoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.content.file.Upload;
import org.lectern.file.Samples;
import org.lectern.identity.User;

/** Files in items, from the upload to the reader. */
@QuarkusTest
class ItemFilesTest {
  private final User author = Given.coach();
  private final UUID course = Given.courseOf(author).id();
  private final GivenSession session = GivenSession.running();
  private final User coach = Given.coach();
  private final User learner = session.withLearner();

  ItemFilesTest() {
    session.withCourse(course);
    session.coach(coach);
  }

  @Test
  void arePicturesInPagesAndFilesOfTheirOwn() {
    var picture = sent("map.png");
    var page = Map.of("kind", "PAGE", "title", "x", "body", "![a map](file:%s)".formatted(picture));
    add(author, items(), page)
        .statusCode(201)
        .body("files.id", contains(picture.toString()))
        .body("files[0].name", equalTo("map.png"))
        .body("files[0].url", startsWith("/api/v1/files/"));
    add(author, items(), Map.of("kind", "FILE", "title", "The map", "file", picture))
        .statusCode(201)
        .body("file", equalTo(picture.toString()));
  }

  @Test
  void openToALearnerWhoReadsTheItem() {
    var file = sent("map.png");
    String item =
        add(author, items(), Map.of("kind", "FILE", "title", "The map", "file", file))
            .extract()
            .path("id");
    var door = "/api/v1/me/sessions/%s/courses/%s".formatted(session.id(), course);
    As.user(learner).post(door + "/visits").then().statusCode(201);
    String url =
        As.user(learner)
            .get(door + "/items/" + item)
            .then()
            .statusCode(200)
            .extract()
            .path("files[0].url");
    assertArrayEquals(Samples.PNG, As.user(learner).get(url).asByteArray());
  }

  @Test
  void areRefusedWhereTheyWereNotSent() {
    var other = Given.courseOf(author).id();
    var foreign = Upload.id(Upload.toCourse(author, other, "map.png", Samples.PNG));
    var here = Upload.id(Upload.toSession(coach, session.id(), course, "map.png", Samples.PNG));
    for (var file : new UUID[] {foreign, here, UUID.randomUUID()}) {
      refused(add(author, items(), Map.of("kind", "FILE", "title", "x", "file", file)), "/file");
      var body = "![map](file:%s)".formatted(file);
      refused(add(author, items(), Map.of("kind", "PAGE", "title", "x", "body", body)), "/body");
    }
    var own = Map.of("kind", "FILE", "title", "x", "file", here);
    add(coach, inSession(session), own).statusCode(201);
    refused(
        add(coach, inSession(session), Map.of("kind", "FILE", "title", "x", "file", foreign)),
        "/file");
  }

  @Test
  void mayBeOfTheCourseInTheSessionsOwnVersion() {
    var file = sent("map.png");
    var page = GivenItem.page().in(course);
    var body = Map.of("title", "Ours", "body", "![map](file:%s)".formatted(file));
    As.user(coach)
        .body(body)
        .put(inSession(session) + "/" + page + "/adaptation")
        .then()
        .statusCode(200)
        .body("files.id", contains(file.toString()));
  }

  @Test
  void comeAlongWithACopyOfTheSession() {
    var file = Upload.id(Upload.toSession(coach, session.id(), course, "map.png", Samples.PNG));
    add(coach, inSession(session), Map.of("kind", "FILE", "title", "Ours", "file", file))
        .statusCode(201);
    String copy =
        As.admin()
            .body(Map.of("title", Given.unique("Copy")))
            .post(session.address() + "/copies")
            .then()
            .statusCode(201)
            .extract()
            .path("session.id");
    Given.sql("delete from session where id = ?", session.id());
    var admin = Given.user(PlatformRole.ADMIN);
    var address = "/api/v1/sessions/%s/courses/%s/items".formatted(copy, course);
    String item = As.user(admin).get(address).path("items[0].id");
    String url = As.user(admin).get(address + "/" + item).path("files[0].url");
    assertArrayEquals(Samples.PNG, As.user(admin).get(url).asByteArray());
    As.user(admin)
        .body(Map.of("kind", "FILE", "title", "Again", "file", file))
        .post(address)
        .then()
        .statusCode(201);
  }

  private UUID sent(String name) {
    return Upload.id(Upload.toCourse(author, course, name, Samples.PNG));
  }

  private String items() {
    return "/api/v1/courses/" + course + "/items";
  }

  private String inSession(GivenSession of) {
    return of.address() + "/courses/" + course + "/items";
  }

  private static ValidatableResponse add(User by, String address, Map<String, ?> body) {
    return As.user(by).body(body).post(address).then();
  }

  private static void refused(ValidatableResponse answer, String pointer) {
    answer
        .statusCode(422)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains("no-such-file"));
  }
}
