package org.lectern.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.lectern.Body;
import org.lectern.matrix.Operations.Operation;

/**
 * Every operation of the contract, asked by every kind of person, of their own, of nobody's and of
 * no sensible place.
 */
@QuarkusTest
class PermissionMatrixTest {
  /** Whoever opens it is asked for no token, since a link or a picture cannot send one. */
  private static final String OF_A_BROWSER = "readFile";

  private static final String NO_SUCH_PLACE = "no such place !";

  @Test
  void everyOperationHasARow() {
    var operations = new TreeSet<String>();
    Operations.published().all().forEach(operation -> operations.add(operation.id()));
    assertEquals(operations, new TreeSet<>(Verdicts.permissions().rows().keySet()));
  }

  @Test
  void everybodyGetsTheVerdictOfTheTable() {
    var asker = new Asker(new Stage());
    var expected = new ArrayList<String>();
    var found = new ArrayList<String>();
    var verdicts = Verdicts.permissions();
    for (var operation : Operations.published().all()) {
      var row = new ArrayList<String>();
      for (var person : Person.values()) {
        row.add(verdict(asker.ask(operation, person, Map.of())));
      }
      found.add(Verdicts.line(operation.id(), row));
      expected.add(
          Verdicts.line(operation.id(), verdicts.rows().getOrDefault(operation.id(), row)));
    }
    if (System.getProperty("matrix.print") != null) found.forEach(System.out::println);
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @Test
  void nobodyLearnsAnythingFromAnUnknownOrMalformedPlace() {
    var asker = new Asker(new Stage());
    var wrong = new ArrayList<String>();
    for (var operation : Operations.published().all()) {
      if (!operation.takesAPlace()) continue;
      for (var person : Person.values()) {
        for (var place : List.of(UUID.randomUUID().toString(), NO_SUCH_PLACE)) {
          var first = operation.path().replaceAll("^[^{]*\\{(\\w+)}.*", "$1");
          var answer = asker.ask(operation, person, Map.of(first, place));
          if (!isDenied(operation, person, answer)) {
            wrong.add(operation.id() + " " + person + " " + place + ": " + answer.statusCode());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The session is one's own; what is named in it is unknown, malformed or somebody else's. */
  @Test
  void nobodyReachesThroughTheirOwnPlaceToWhatIsNotInIt() {
    var asker = new Asker(new Stage());
    var wrong = new ArrayList<String>();
    for (var operation : Operations.published().all()) {
      for (var second : operation.secondPlaces()) {
        for (var person : Person.values()) {
          var places = new ArrayList<>(List.of(UUID.randomUUID().toString(), NO_SUCH_PLACE));
          places.addAll(asker.stage().notIn(operation, second));
          for (var place : places) {
            var answer = asker.ask(operation, person, Map.of(second, place));
            if (!isDenied(operation, person, answer)
                && answer.statusCode() != 403
                && !takesNothing(answer)) {
              wrong.add(operation.id() + " " + person + " " + place + ": " + answer.statusCode());
            }
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** A 403 by the platform role alone is told from one that looked at the very thing. */
  private static String verdict(Response answer) {
    if (answer.statusCode() != 403) return String.valueOf(answer.statusCode());
    return isClosedToTheRole(answer) ? "role" : "403";
  }

  /**
   * 401 for who is nobody; 403 where the operation is closed to the platform role, whatever the
   * place; else 404.
   */
  private static boolean isDenied(Operation operation, Person person, Response answer) {
    return switch (person) {
      case ANONYMOUS -> answer.statusCode() == (operation.id().equals(OF_A_BROWSER) ? 404 : 401);
      case DEACTIVATED -> answer.statusCode() == 401;
      default -> answer.statusCode() == 404 || isClosedToTheRole(answer);
    };
  }

  /** What is not there can be taken out as often as one likes. */
  private static boolean takesNothing(Response answer) {
    return answer.statusCode() == 200
        && StreamSupport.stream(Body.of(answer).path("goes").spliterator(), false)
            .allMatch(gone -> gone.path("count").asInt() == 0);
  }

  private static boolean isClosedToTheRole(Response answer) {
    return answer.statusCode() == 403 && "role-too-low".equals(Body.text(answer, "/code"));
  }
}
