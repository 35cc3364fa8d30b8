package org.lectern.matrix;

import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lectern.As;

/** Every operation of the published contract: its name, method and path. */
record Operations(List<Operation> all) {
  record Operation(String id, String method, String path) {
    boolean takesAPlace() {
      return path.contains("{");
    }
  }

  static Operations published() {
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
                    all.add(
                        new Operation(
                            (String) described.get("operationId"), method.toUpperCase(), path));
                  }
                }));
    return new Operations(all);
  }
}
