package org.lectern.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.matrix.Operations.Operation;

/** A call in the making, each of whose parts can still be spoiled. */
final class Draft {
  /** Writes a half of a pair as the escape that it is. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** A parameter of the query; a name may come more than once. */
  record Parameter(String name, String value) {}

  private static final Parameter FOR_REAL = new Parameter("dryRun", "false");

  final Operation operation;
  final Map<String, String> path = new LinkedHashMap<>();
  final List<Parameter> query = new ArrayList<>();
  final Map<String, String> headers = new LinkedHashMap<>();

  /** The body as JSON; {@link #raw} goes before it. */
  JsonNode json;

  byte[] raw;

  Draft(Operation operation) {
    this.operation = operation;
  }

  /** A DELETE that only looks goes on only looking, whatever else is wrong with it. */
  void takeNothingAway() {
    if (operation.method().equals("DELETE"))
      query.replaceAll(it -> it.equals(FOR_REAL) ? new Parameter("dryRun", "true") : it);
  }

  Call toCall(Caller caller, Kind kind) {
    var address = new StringBuilder(operation.path());
    path.forEach((name, value) -> replace(address, "{" + name + "}", Encoded.of(value)));
    var mark = '?';
    for (var parameter : query) {
      address.append(mark).append(Encoded.of(parameter.name)).append('=');
      address.append(Encoded.of(parameter.value));
      mark = '&';
    }
    return new Call(operation, caller, kind, address.toString(), Map.copyOf(headers), bytes());
  }

  private static void replace(StringBuilder text, String what, String with) {
    var at = text.indexOf(what);
    text.replace(at, at + what.length(), with);
  }

  private byte[] bytes() {
    if (raw != null) return raw;
    try {
      return json == null ? null : JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
