package org.lectern.matrix;

import static java.util.stream.Collectors.toSet;

import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.As;

/** Every operation of the published contract: its name, method and path. */
public record Operations(List<Operation> all) {
  private static Operations published;

  /**
   * @param parameters the names of those in its query
   * @param isList whether it answers with pages of rows
   * @param takesABody whether a request has one
   * @param honoursIfMatch whether it compares a version
   */
  public record Operation(
      String id,
      String method,
      String path,
      Set<String> parameters,
      boolean isList,
      boolean takesABody,
      boolean honoursIfMatch) {
    boolean takesAPlace() {
      return path.contains("{");
    }

    /** The names of the places in its path after the first. */
    List<String> secondPlaces() {
      return Pattern.compile("\\{(\\w+)}")
          .matcher(path)
          .results()
          .skip(1)
          .map(place -> place.group(1))
          .toList();
    }

    public boolean takes(String parameter) {
      return parameters.contains(parameter);
    }
  }

  List<Operation> lists() {
    return all.stream().filter(Operation::isList).toList();
  }

  Operation of(String id) {
    return all.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  /** Read once: the contract is the same for the whole run. */
  public static synchronized Operations published() {
    if (published == null) published = read();
    return published;
  }

  private static Operations read() {
    Map<String, Map<String, Object>> paths =
        As.nobody()
            .accept(ContentType.JSON)
            .get("/q/openapi?format=json")
            .then()
            .statusCode(200)
            .extract()
            .path("paths");
    var all = new ArrayList<Operation>();
    paths.forEach(
        (path, methods) ->
            methods.forEach(
                (method, operation) -> {
                  if (operation instanceof Map<?, ?> described
                      && described.containsKey("operationId")) {
                    all.add(operation(described, method.toUpperCase(), path));
                  }
                }));
    return new Operations(all);
  }

  @SuppressWarnings("unchecked")
  private static Operation operation(Map<?, ?> described, String method, String path) {
    var parameters =
        (List<Map<String, Object>>)
            (described.containsKey("parameters") ? described.get("parameters") : List.of());
    var names =
        parameters.stream()
            .filter(it -> "query".equals(it.get("in")))
            .map(it -> (String) it.get("name"))
            .collect(toSet());
    return new Operation(
        (String) described.get("operationId"),
        method,
        path,
        names,
        method.equals("GET") && names.contains("cursor"),
        described.containsKey("requestBody"),
        parameters.stream().anyMatch(it -> "If-Match".equals(it.get("name"))));
  }
}
