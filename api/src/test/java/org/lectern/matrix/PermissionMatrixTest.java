package org.lectern.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.TestDatabase;
import org.lectern.matrix.Operations.Operation;

/**
 * Every operation of the contract, asked by every kind of person, of their own, of nobody's and of
 * no sensible place.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PermissionMatrixTest {
  private static final String NO_SUCH_PLACE = "no such place !";

  @Test
  void everyOperationHasARow() {
    var operations = new TreeSet<String>();
    Operations.published().all().forEach(operation -> operations.add(operation.id()));
    assertEquals(operations, new TreeSet<>(Verdicts.read().rows().keySet()));
  }

  @Test
  void everybodyGetsTheVerdictOfTheTable() {
    var stage = new Stage();
    var expected = new ArrayList<String>();
    var found = new ArrayList<String>();
    var verdicts = Verdicts.read();
    for (var operation : Operations.published().all()) {
      var row = new ArrayList<Integer>();
      for (var person : Person.values())
        row.add(ask(stage, operation, person, Map.of()).statusCode());
      found.add(Verdicts.line(operation.id(), row));
      expected.add(
          Verdicts.line(operation.id(), verdicts.rows().getOrDefault(operation.id(), row)));
    }
    if (System.getProperty("matrix.print") != null) found.forEach(System.out::println);
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @Test
  void nobodyLearnsAnythingFromAnUnknownOrMalformedPlace() {
    var stage = new Stage();
    var wrong = new ArrayList<String>();
    for (var operation : Operations.published().all()) {
      if (!operation.takesAPlace()) continue;
      for (var person : Person.values()) {
        for (var place : List.of(UUID.randomUUID().toString(), NO_SUCH_PLACE)) {
          var first = operation.path().replaceAll("^[^{]*\\{(\\w+)}.*", "$1");
          var answer = ask(stage, operation, person, Map.of(first, place));
          if (!isDenied(person, answer)) {
            wrong.add(operation.id() + " " + person + " " + place + ": " + answer.statusCode());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /**
   * 401 for who is nobody; 403 where the operation is closed to the platform role, whatever the
   * place; else 404.
   */
  private static boolean isDenied(Person person, Response answer) {
    return switch (person) {
      case ANONYMOUS, DEACTIVATED -> answer.statusCode() == 401;
      default -> answer.statusCode() == 404 || isClosedToTheRole(answer);
    };
  }

  private static boolean isClosedToTheRole(Response answer) {
    return answer.statusCode() == 403 && "role-too-low".equals(answer.path("code"));
  }

  private static Response ask(
      Stage stage, Operation operation, Person person, Map<String, String> instead) {
    var places = stage.places(person);
    var other = Requests.OTHER_USER.get(operation.id());
    if (other != null) places.put("user", places.get(other));
    places.putAll(instead);
    var query = Requests.QUERIES.getOrDefault(operation.id(), dryRunOf(operation));
    var path = filled(operation.path() + query, places);
    var body = Requests.BODIES.get(operation.id());
    var request = as(stage, person);
    if (body != null) request.contentType(mediaType(operation)).body(filled(body, places));
    return request.request(operation.method(), path);
  }

  private static String dryRunOf(Operation operation) {
    var looks =
        operation.method().equals("DELETE") && !operation.id().equals("revokePersonalToken");
    return looks ? "?dryRun=true" : "";
  }

  private static String mediaType(Operation operation) {
    if (operation.id().equals("createImport")) return "text/csv";
    return operation.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
  }

  private static RequestSpecification as(Stage stage, Person person) {
    return person == Person.ANONYMOUS ? As.nobody() : As.user(stage.who(person));
  }

  private static String filled(String text, Map<String, String> places) {
    for (var place : places.entrySet())
      text = text.replace("{" + place.getKey() + "}", place.getValue());
    return text;
  }
}
