package org.lectern.matrix;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Body;
import org.lectern.matrix.Contract.Place;

/** Wherever the contract takes a text, what is no text is refused. */
@QuarkusTest
class TextsTest {
  private Asker asker;
  private Operations operations;
  private List<Place> places;

  @BeforeEach
  void read() {
    asker = new Asker(new Stage());
    operations = Operations.published();
    places = Contract.published().texts();
  }

  @Test
  void inABody() {
    var taken = new ArrayList<String>();
    for (var place : places(true)) {
      for (var escaped : List.of("\\ud83d", "a\\ude00", "a\\u0000", "\\u009fa")) {
        var operation = operations.of(place.operation());
        var answer = asker.send(operation, Person.ADMINISTRATOR, place.body('"' + escaped + '"'));
        if (answer.statusCode() != 422 || !isBadText(answer, place.pointer())) {
          taken.add(place + " " + escaped + ": " + answer.statusCode());
        }
      }
    }
    assertEquals(List.of(), taken);
  }

  @Test
  void inAParameter() {
    var taken = new ArrayList<String>();
    for (var place : places(false)) {
      for (var escaped : List.of("%00", "a%07b", "%C2%9F", "%ED%A0%BD", "a%FF")) {
        var operation = operations.of(place.operation());
        var query = "?" + place.pointer() + "=" + escaped;
        var status = asker.query(operation, Person.ADMINISTRATOR, query).statusCode();
        if (status != 400) taken.add(place + " " + escaped + ": " + status);
      }
    }
    assertEquals(List.of(), taken);
  }

  @ParameterizedTest
  @CsvSource({"\\u0007, 422", "\\ud83d, 400"})
  void inTheNameOfAMember(String escaped, int status) {
    var body = "{\"%1$s\": {\"%1$s\": 1}, \"name\": \"x\"}".formatted(escaped);
    asker
        .send(operations.of("createCategory"), Person.ADMINISTRATOR, body)
        .then()
        .statusCode(status)
        .body("errors.size()", equalTo(1));
  }

  private List<Place> places(boolean inBody) {
    var found = places.stream().filter(place -> place.isInBody() == inBody).toList();
    assertFalse(found.isEmpty());
    return found;
  }

  private static boolean isBadText(Response answer, String pointer) {
    return Body.codes(answer, pointer).equals(List.of("bad-text"));
  }
}
