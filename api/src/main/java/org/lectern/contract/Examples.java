package org.lectern.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * An example of every answer, put together from the values of {@code contract/examples.json}: those
 * of {@code Schema.member}, else of {@code .member}, else what the schema itself allows.
 */
final class Examples {
  private static final String JSON = "application/json";

  private final OpenAPI document;
  private final Map<String, Object> values;

  /** The schemas that are being put together: none holds itself. */
  private final Deque<String> open = new ArrayDeque<>();

  private Examples(OpenAPI document, Map<String, Object> values) {
    this.document = document;
    this.values = values;
  }

  @SuppressWarnings("unchecked")
  static Examples of(OpenAPI document) {
    try (var file = Examples.class.getResourceAsStream("/contract/examples.json")) {
      return new Examples(document, new ObjectMapper().readValue(file, Map.class));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  void show(Operation operation) {
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, answer) -> {
              if (!status.startsWith("2") || answer.getContent() == null) return;
              var media = answer.getContent().getMediaType(JSON);
              if (media != null && media.getSchema().getRef() != null) show(media);
            });
  }

  private void show(MediaType media) {
    var name = nameOf(media.getSchema());
    var value = of(name, "", media.getSchema());
    document.getComponents().addExample(name, OASFactory.createExample().value(value));
    var shared = OASFactory.createExample().ref("#/components/examples/" + name);
    media.setExamples(Map.of(name, shared));
  }

  /** What stands in a member of a schema. */
  private Object of(String owner, String member, Schema schema) {
    for (var key : List.of(owner + "." + member, "." + member)) {
      if (values.containsKey(key)) return values.get(key);
    }
    if (schema.getRef() != null) return named(nameOf(schema));
    if (schema.getAnyOf() != null && !schema.getAnyOf().isEmpty()) {
      return of(owner, member, schema.getAnyOf().get(0));
    }
    if (is(schema, SchemaType.ARRAY)) return list(owner, schema);
    if (is(schema, SchemaType.BOOLEAN)) return false;
    if (is(schema, SchemaType.INTEGER) || is(schema, SchemaType.NUMBER)) return 1;
    return is(schema, SchemaType.OBJECT) ? Map.of() : "…";
  }

  private List<Object> list(String owner, Schema schema) {
    var item = of(owner, "[]", schema.getItems());
    return item == null ? List.of() : List.of(item);
  }

  /** Null where it would hold itself. */
  private Object named(String name) {
    var schema = requireNonNull(document.getComponents().getSchemas().get(name), name);
    if (schema.getEnumeration() != null) return schema.getEnumeration().get(0);
    if (schema.getProperties() == null) return of(name, "", schema);
    if (open.contains(name)) return null;
    open.push(name);
    var members = new LinkedHashMap<String, Object>();
    schema.getProperties().forEach((member, it) -> members.put(member, of(name, member, it)));
    open.pop();
    return members;
  }

  private static boolean is(Schema schema, SchemaType type) {
    return schema.getType() != null && schema.getType().contains(type);
  }

  private static String nameOf(Schema schema) {
    return schema.getRef().replaceAll(".*/", "");
  }
}
