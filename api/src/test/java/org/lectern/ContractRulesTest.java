package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

  /** Anybody may be refused as unreadable, or for a moment. */
  private static final List<String> PROBLEMS = List.of("400", "503");

  /** One method at one address, with its name for failures. */
  private record Operation(String name, JsonNode json) {}

  private static JsonNode document;
  private static List<Operation> operations;

  /** Once: it is the same for all. */
  @BeforeEach
  void read() throws IOException {
    if (document != null) return;
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
                    && !resolved(response.getValue())
                        .at("/content/application~1problem+json/schema/$ref")
                        .asText()
                        .endsWith("/Problem"));
  }

  /** Each lists what it can answer, and nothing else. */
  @Test
  void isRefusedAsItsTokenItsAddressAndItsQuerySay() {
    none(operation -> needsAToken(operation) && !has(operation, "401"));
    none(operation -> has(operation, "403") && !needsAToken(operation));
    for (var one : operations) {
      if (one.name().contains("{")) assertTrue(has(one.json(), "404"), one.name());
      if (one.name().startsWith("GET")) {
        assertEquals(
            one.name().contains("/me/sessions/{session}/courses/{course}/items"),
            has(one.json(), "409"),
            one.name());
      }
    }
    none(operation -> has(operation, "414") != takes(operation, "query"));
    none(operation -> operation.has("requestBody") && !has(operation, "422"));
  }

  @Test
  void declaresTheHeadersOfItsAnswers() {
    none(operation -> takes(operation, "cursor") && !sends(operation, "200", "Link"));
    for (var status : List.of("409", "429", "503")) {
      none(operation -> has(operation, status) && !sends(operation, status, "Retry-After"));
    }
    none(operation -> has(operation, "401") && !sends(operation, "401", "WWW-Authenticate"));
    each(operation -> operation.get("responses").properties().stream())
        .none(response -> !resolved(response.getValue()).path("headers").has("X-Request-Id"));
  }

  private static boolean needsAToken(JsonNode operation) {
    return !operation.get("security").isEmpty();
  }

  private static boolean has(JsonNode operation, String status) {
    return operation.get("responses").has(status);
  }

  /** Whether it has parameters in that place, or one of that name. */
  private static boolean takes(JsonNode operation, String word) {
    return stream(operation.path("parameters"))
        .anyMatch(it -> it.at("/in").asText().equals(word) || it.at("/name").asText().equals(word));
  }

  private boolean sends(JsonNode operation, String status, String header) {
    return resolved(operation.at("/responses/" + status)).path("headers").has(header);
  }

  private JsonNode resolved(JsonNode part) {
    return part.has("$ref") ? document.at(part.get("$ref").asText().substring(1)) : part;
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
  void describesEverySchemaAndEveryMember() {
    var silent = new ArrayList<String>();
    for (var schema : document.at("/components/schemas").properties()) {
      if (!isSaid(schema.getValue())) silent.add(schema.getKey());
      for (var member : schema.getValue().path("properties").properties()) {
        if (!isSaid(member.getValue())) silent.add(schema.getKey() + "." + member.getKey());
      }
    }
    assertEquals(List.of(), silent);
  }

  private static boolean isSaid(JsonNode part) {
    return !part.path("description").asText().isBlank();
  }

  /** Codes of problems are written as their addresses are. */
  @Test
  void writesItsWordsInUpperSnake() {
    var others = document.deepCopy();
    ((ObjectNode) others.at("/components/schemas")).remove("ProblemCode");
    var wrong =
        others.findValues("enum").stream()
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
