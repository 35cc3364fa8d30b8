package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every operation of the published document must have. */
@QuarkusTest
class ContractRulesTest {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  /**
   * Every operation may answer malformed, unauthenticated, forbidden, not found, not acceptable, or
   * database unavailable.
   */
  private static final List<String> PROBLEMS =
      List.of("400", "401", "403", "404", "406", "422", "503");

  /** One method at one address, with its name for failures. */
  private record Operation(String name, JsonNode json) {}

  private JsonNode document;
  private List<Operation> operations;

  @BeforeEach
  void read() throws IOException {
    var published = As.nobody().accept("application/json").get("/q/openapi").asString();
    document = new ObjectMapper().readTree(published);
    operations = new ArrayList<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .map(method -> operation(path.getKey(), method.getKey(), method.getValue()))
                    .forEach(operations::add));
  }

  @Test
  void hasANameOfItsOwn() {
    var seen = new HashSet<String>();
    none(operation -> !seen.add(operation.path("operationId").asText()));
    none(operation -> !operation.path("operationId").asText().matches("[a-z][A-Za-z]+"));
  }

  @Test
  void hasASummaryAndOneTag() {
    none(operation -> operation.path("summary").asText().isBlank());
    none(operation -> operation.path("tags").size() != 1);
  }

  @Test
  void saysWhetherOneMustBeSignedIn() {
    none(operation -> !operation.path("security").isArray());
    none(
        operation ->
            stream(operation.get("security")).anyMatch(need -> !need.path("bearer").isArray()));
  }

  @Test
  void describesEveryParameter() {
    each(operation -> stream(operation.path("parameters")))
        .none(parameter -> parameter.path("description").asText().isBlank());
  }

  @Test
  void showsAnExampleOfEveryBody() {
    none(operation -> bodies(operation).anyMatch(media -> !hasExample(media)));
  }

  @Test
  void answersEveryProblemAsAProblem() {
    for (var status : PROBLEMS) {
      none(operation -> !operation.path("responses").has(status));
    }
    each(operation -> operation.get("responses").properties().stream())
        .none(
            response ->
                response.getKey().compareTo("400") >= 0
                    && !response
                        .getValue()
                        .at("/content/application~1problem+json/schema/$ref")
                        .asText()
                        .endsWith("/Problem"));
  }

  /** Every write at or below an address with a PATCH honours its version. */
  @Test
  void namesIfMatchAndItsRefusalWhereThereIsAVersion() {
    var versioned = new HashSet<String>();
    document.get("paths").properties().stream()
        .filter(path -> path.getValue().has("patch"))
        .forEach(path -> versioned.add(path.getKey()));
    var wrong = new ArrayList<String>();
    for (var operation : operations) {
      var address = operation.name().replaceFirst(".* ", "") + "/";
      var has = versioned.stream().anyMatch(one -> address.startsWith(one + "/"));
      var honours = has && !operation.name().startsWith("GET ");
      var isNamed =
          stream(operation.json().path("parameters"))
              .anyMatch(it -> it.at("/name").asText().equals("If-Match"));
      var isRefused = operation.json().path("responses").has("412");
      if (isNamed != honours || isRefused != honours) wrong.add(operation.name());
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void refusesABodyThatIsTooLargeOrOfAnotherType() {
    for (var status : List.of("413", "415")) {
      none(operation -> operation.has("requestBody") != operation.get("responses").has(status));
    }
  }

  @Test
  void answersASuccess() {
    none(
        operation ->
            operation.get("responses").properties().stream()
                .noneMatch(response -> response.getKey().startsWith("2")));
  }

  @Test
  void writesItsWordsInUpperSnake() {
    var wrong =
        document.findValues("enum").stream()
            .flatMap(ContractRulesTest::stream)
            .map(JsonNode::asText)
            .filter(word -> !word.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"))
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void namesItsPathsInKebabCase() {
    document
        .get("paths")
        .fieldNames()
        .forEachRemaining(
            path ->
                assertEquals(
                    "", path.replaceAll("^/api/v1((/[a-z]+(-[a-z]+)*)|/\\{[a-zA-Z]+})+$", "")));
  }

  private static Operation operation(String path, String method, JsonNode json) {
    return new Operation(method.toUpperCase() + " " + path, json);
  }

  private void none(Predicate<JsonNode> fault) {
    var wrong = operations.stream().filter(operation -> fault.test(operation.json())).toList();
    assertEquals(List.of(), wrong.stream().map(Operation::name).toList());
  }

  /** Parts of operations, such as parameters. */
  private <T> Parts<T> each(Function<JsonNode, Stream<T>> parts) {
    return fault -> none(operation -> parts.apply(operation).anyMatch(fault));
  }

  /** A check that no part fails. */
  private interface Parts<T> {
    void none(Predicate<T> fault);
  }

  private static Stream<JsonNode> bodies(JsonNode operation) {
    return stream(operation.path("requestBody").path("content"));
  }

  private boolean hasExample(JsonNode media) {
    if (media.has("example") || media.has("examples")) return true;
    var name = media.at("/schema/$ref").asText().replaceAll(".*/", "");
    return document.at("/components/schemas/" + name + "/examples").size() > 0;
  }

  private static Stream<JsonNode> stream(JsonNode parent) {
    return StreamSupport.stream(parent.spliterator(), false);
  }
}
