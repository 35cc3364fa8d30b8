package org.lectern.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Body;
import org.lectern.matrix.Contract.Place;

/** For every instant and every day of the contract, the same years count, and no others. */
@QuarkusTest
class YearsTest {
  private static final List<String> OUTSIDE =
      List.of(
          "1899-12-31T23:59:59.999999Z",
          "3000-01-01T00:00:00Z",
          "9999-12-31T23:59:59Z",
          "+10000-01-01T00:00:00Z",
          "+294276-12-31T23:59:59Z",
          "+294277-01-01T00:00:00Z",
          "0000-01-01T00:00:00Z",
          "-0001-01-01T00:00:00Z",
          "-4713-01-01T00:00:00Z",
          "-999999999-01-01T00:00:00Z");

  private static final List<String> INSIDE =
      List.of("1900-01-01T00:00:00Z", "2999-12-31T23:59:59.999999Z", "2999-12-31 23:59:59z");

  private Asker asker;
  private Operations operations;
  private List<Place> places;

  @BeforeEach
  void read() {
    asker = new Asker(new Stage());
    operations = Operations.published();
    places = Contract.published().instants();
  }

  @Test
  void areRefusedOutsideOfTheBound() {
    var taken = new ArrayList<String>();
    for (var place : places) {
      for (var value : OUTSIDE) {
        var answer = sent(place, value);
        var isRefused = answer.statusCode() == 422 || answer.statusCode() == 400;
        if (!isRefused
            || !Body.codes(answer, place.pointer()).equals(List.of("year-out-of-range"))) {
          taken.add(
              place
                  + " "
                  + value
                  + ": "
                  + answer.statusCode()
                  + Body.codes(answer, place.pointer()));
        }
      }
    }
    assertEquals(List.of(), taken);
    assertFalse(places.isEmpty());
  }

  @Test
  void areNotRefusedInside() {
    var refused = new ArrayList<String>();
    for (var place : places) {
      for (var value : INSIDE) {
        var answer = sent(place, value);
        var codes = Body.codes(answer, place.pointer());
        var isRead =
            codes.stream().noneMatch(it -> it.startsWith("bad-") || it.startsWith("year-"));
        if (answer.statusCode() >= 500 || !isRead) refused.add(place + " " + value + codes);
      }
    }
    assertEquals(List.of(), refused);
  }

  @Test
  void areAskedAboutWhereverTheContractHasADate() {
    assertEquals(
        List.of("at", "from", "to"),
        places.stream().map(Place::pointer).filter(it -> !it.startsWith("/")).sorted().toList());
  }

  private Response sent(Place place, String instant) {
    var value = place.isDay() ? instant.replaceFirst("[T ].*", "") : instant;
    var operation = operations.of(place.operation());
    if (place.isInBody())
      return asker.send(operation, Person.ADMINISTRATOR, place.body("\"" + value + "\""));
    var escaped = value.replace("+", "%2B").replace(" ", "%20");
    return asker.query(operation, Person.ADMINISTRATOR, "?" + place.pointer() + "=" + escaped);
  }
}
