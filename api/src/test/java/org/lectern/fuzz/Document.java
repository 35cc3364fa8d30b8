package org.lectern.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.lectern.As;
import org.lectern.matrix.Operations;
import org.lectern.matrix.Operations.Operation;

/** The published contract with all that it says of an operation. */
record Document(JsonNode json, Operations operations) {
  static Document published() throws JsonProcessingException {
    var text = As.nobody().accept("application/json").get("/q/openapi").asString();
    return new Document(new ObjectMapper().readTree(text), Operations.published());
  }

  JsonNode of(Operation operation) {
    return json.path("paths").path(operation.path()).path(operation.method().toLowerCase());
  }

  /** The parameters that stand in {@code path}, {@code query} or {@code header}. */
  List<JsonNode> parameters(Operation operation, String in) {
    return StreamSupport.stream(of(operation).path("parameters").spliterator(), false)
        .filter(parameter -> parameter.path("in").asText().equals(in))
        .toList();
  }

  Shape shape(JsonNode parameter) {
    return Shape.of(this, parameter.path("schema"));
  }

  /** The content type that comes first, with what it asks for; null where there is no body. */
  Map.Entry<String, Shape> body(Operation operation) {
    var content = of(operation).path("requestBody").path("content").properties().iterator();
    if (!content.hasNext()) return null;
    var first = content.next();
    return Map.entry(first.getKey(), Shape.of(this, first.getValue().path("schema")));
  }

  JsonNode named(JsonNode reference) {
    return json.at(reference.path("$ref").asText().substring(1));
  }
}
