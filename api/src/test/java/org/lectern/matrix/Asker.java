package org.lectern.matrix;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lectern.matrix.Requests.filled;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.lectern.matrix.Operations.Operation;

/** Sends operations of the contract as anybody on a stage. */
record Asker(Stage stage) {
  /** With places other than the person's own {@code instead}. */
  Response ask(Operation operation, Person person, Map<String, String> instead) {
    return ask(operation, person, instead, as(person));
  }

  /** The same, but with another token of theirs. */
  Response ask(
      Operation operation, Person person, Map<String, String> instead, RequestSpecification as) {
    var places = Requests.placesFor(operation.id(), stage.places(person));
    places.putAll(instead);
    var query = Requests.QUERIES.getOrDefault(operation.id(), dryRunOf(operation));
    var body = Requests.BODIES.get(operation.id());
    var request = given().spec(as);
    if (body != null) request.contentType(mediaType(operation)).body(bytes(body, places));
    return request.request(operation.method(), filled(operation.path() + query, places));
  }

  /** With a version that was seen, for real or so that nothing is lost. */
  Response askIfMatch(Operation operation, Person person, String tag, boolean dryRun) {
    var places = Requests.placesFor(operation.id(), stage.places(person));
    var request = as(person).header("If-Match", tag);
    var body = Requests.BODIES.get(operation.id());
    if (operation.id().equals("changePassword") && !dryRun) body = Requests.GOOD_PASSWORD_CHANGE;
    if (body != null) request.contentType(mediaType(operation)).body(bytes(body, places));
    var query = Requests.QUERIES.getOrDefault(operation.id(), dryRun ? dryRunOf(operation) : "");
    return request.request(operation.method(), filled(operation.path() + query, places));
  }

  /** The version of the nearest thing on the operation's address that has one. */
  String versionAt(Operation operation, Person person) {
    var places = Requests.placesFor(operation.id(), stage.places(person));
    var path = filled(operation.path(), places);
    for (; !path.equals("/api/v1"); path = path.substring(0, path.lastIndexOf('/'))) {
      var tag = as(person).get(path).header("ETag");
      if (tag != null) return tag;
    }
    throw new AssertionError(operation.id() + " has nothing with a version on its address");
  }

  /** With a body of one's own choice, and for real where the operation could only look. */
  Response send(Operation operation, Person person, String body) {
    var places = Requests.placesFor(operation.id(), stage.places(person));
    return as(person)
        .contentType(mediaType(operation))
        .body(bytes(body, places))
        .request(operation.method(), filled(operation.path(), places));
  }

  /** With a query that is sent as it stands. */
  Response query(Operation operation, Person person, String query) {
    var places = Requests.placesFor(operation.id(), stage.places(person));
    var body = Requests.BODIES.get(operation.id());
    var request = as(person).contentType(mediaType(operation)).urlEncodingEnabled(false);
    if (body != null) request.body(bytes(body, places));
    return request.request(operation.method(), filled(operation.path(), places) + query);
  }

  /** Where an operation is for a person. */
  String address(Operation operation, Person person) {
    return filled(operation.path(), stage.places(person));
  }

  RequestSpecification as(Person person) {
    return stage.as(person);
  }

  private static String dryRunOf(Operation operation) {
    return operation.method().equals("DELETE") ? "?dryRun=true" : "";
  }

  private static byte[] bytes(String body, Map<String, String> places) {
    return filled(body, places).getBytes(UTF_8);
  }

  static String mediaType(Operation operation) {
    if (operation.id().equals("createImport")) return "text/csv";
    if (operation.id().startsWith("upload")) return "text/plain";
    if (operation.id().equals("saveAnswers")) return "application/json";
    return operation.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
  }
}
