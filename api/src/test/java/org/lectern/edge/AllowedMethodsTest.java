package org.lectern.edge;

import static java.util.stream.Collectors.toCollection;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.As;

/** Every address of the contract, with every method. */
@QuarkusTest
class AllowedMethodsTest {
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private Map<String, Map<String, Object>> contract;

  @BeforeEach
  void readContract() {
    contract = As.nobody().accept(ContentType.JSON).get("/q/openapi?format=json").path("paths");
  }

  @Test
  void refusesWhatAnAddressDoesNotTakeAndNamesWhatItTakes() {
    var wrong = new ArrayList<String>();
    for (var address : addresses()) {
      var allowed = allowed(address);
      for (var method : METHODS) {
        if (allowed.contains(method)) continue;
        var answer = As.nobody().request(method, address);
        var said = answer.statusCode() + " " + answer.header("Allow");
        if (!said.equals("405 " + String.join(", ", allowed))) {
          wrong.add(method + " " + address + ": " + said);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void tellsWhoAsksWhatAnAddressTakes() {
    for (var address : addresses()) {
      As.nobody()
          .options(address)
          .then()
          .statusCode(204)
          .header("Allow", String.join(", ", allowed(address)))
          .body(blankString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/my-sessions", "/favicon.svg", "/api/v1/platform", "/q/openapi"})
  void givesTheHeadersOfWhatCanBeRead(String path) {
    var read = As.nobody().get(path).then().statusCode(200).extract();
    As.nobody()
        .head(path)
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo(read.header("Content-Type")))
        .body(blankString());
  }

  @Test
  void givesNoBodyWhereThereIsNothingToRead() {
    As.nobody().head("/api/v1/nothing").then().statusCode(404).body(blankString());
  }

  private List<String> addresses() {
    assertTrue(contract.size() > 40, "too few addresses: " + contract.keySet());
    return contract.keySet().stream().map(path -> path.replaceAll("\\{\\w+}", "someone")).toList();
  }

  /**
   * One address may be of two kinds: where there is a batch of people, somebody may be so named.
   */
  private TreeSet<String> allowed(String address) {
    var allowed =
        contract.entrySet().stream()
            .filter(each -> address.matches(each.getKey().replaceAll("\\{\\w+}", "[^/]+")))
            .flatMap(each -> each.getValue().keySet().stream())
            .map(String::toUpperCase)
            .filter(METHODS::contains)
            .collect(toCollection(TreeSet::new));
    if (allowed.contains("GET")) allowed.add("HEAD");
    allowed.add("OPTIONS");
    return allowed;
  }
}
