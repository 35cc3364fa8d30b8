package org.lectern.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of the contract, to hold answers against; a member that none of them names is wrong.
 */
final class Schemas {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode named;
  private final Map<JsonNode, JsonSchema> read = new ConcurrentHashMap<>();

  Schemas(JsonNode document) {
    named = withOwnReferences(document.at("/components/schemas"));
    for (var schema : named) {
      if (schema.has("properties") && !schema.has("additionalProperties")) {
        ((ObjectNode) schema).put("additionalProperties", false);
      }
    }
  }

  /** What of the value is not as the schema has it; nothing where all is. */
  List<String> faults(JsonNode schema, JsonNode value) {
    return read.computeIfAbsent(schema, this::reading).validate(value).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  private JsonSchema reading(JsonNode schema) {
    var whole = (ObjectNode) withOwnReferences(schema);
    return FACTORY.getSchema(whole.set("$defs", named), STRICT);
  }

  /** A schema that stands for itself keeps those that it names under {@code $defs}. */
  private static JsonNode withOwnReferences(JsonNode schema) {
    try {
      return JSON.readTree(schema.toString().replace("#/components/schemas/", "#/$defs/"));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
