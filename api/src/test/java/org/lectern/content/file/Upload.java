package org.lectern.content.file;

import static org.lectern.Given.column;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.lectern.As;
import org.lectern.identity.User;

/** Sends files as a person, and knows what came of it. */
public final class Upload {
  private Upload() {}

  /** To the base content of a course. */
  public static Response toCourse(User by, UUID course, String name, byte[] bytes) {
    return to(by, "/api/v1/courses/" + course, name, bytes);
  }

  public static Response toSession(User by, UUID session, UUID course, String name, byte[] bytes) {
    return to(by, "/api/v1/sessions/" + session + "/courses/" + course, name, bytes);
  }

  private static Response to(User by, String place, String name, byte[] bytes) {
    var request = As.user(by).contentType("application/octet-stream").body(bytes);
    if (name != null) request.queryParam("name", name);
    return request.post(place + "/files");
  }

  /** The id of what was taken. */
  public static UUID id(Response taken) {
    return UUID.fromString(taken.then().statusCode(201).extract().path("id"));
  }

  /** The files that a course has in its base content, and in sessions. */
  static List<UUID> in(UUID course) {
    return column("select file_id from file_place where course_id = ?", course);
  }

  static long chunks() {
    return ((Number) column("select count(*) from file_chunk").get(0)).longValue();
  }
}
