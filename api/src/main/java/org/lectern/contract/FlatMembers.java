package org.lectern.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Schemas marked {@code x-flat} are records in Java alone: each of their members is published where
 * a schema has them, in its place among the others, and they themselves are not.
 */
final class FlatMembers {
  private static final String MARK = "x-flat";

  private FlatMembers() {}

  static void spread(OpenAPI document) {
    var schemas = document.getComponents().getSchemas();
    var flat = new LinkedHashMap<String, Map<String, Schema>>();
    for (var name : List.copyOf(schemas.keySet())) {
      if (!schemas.get(name).hasExtension(MARK)) continue;
      flat.put(Contract.ref(name).getRef(), schemas.get(name).getProperties());
      document.getComponents().removeSchema(name);
    }
    for (var schema : document.getComponents().getSchemas().values()) {
      if (schema.getProperties() == null) continue;
      schema.setProperties(spread(schema.getProperties(), flat));
    }
  }

  private static Map<String, Schema> spread(
      Map<String, Schema> members, Map<String, Map<String, Schema>> flat) {
    var spread = new LinkedHashMap<String, Schema>();
    members.forEach(
        (name, member) -> {
          var inner = flat.get(member.getRef());
          if (inner == null) spread.put(name, member);
          else spread.putAll(spread(inner, flat));
        });
    return spread;
  }
}
