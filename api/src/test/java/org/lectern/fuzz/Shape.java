package org.lectern.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a schema of the contract asks for, with references followed and "or null" left out. */
record Shape(Document document, JsonNode json) {
  static Shape of(Document document, JsonNode schema) {
    var choice = schema.path("anyOf");
    if (!choice.isEmpty()) return of(document, choice.get(0));
    return schema.has("$ref") ? of(document, document.named(schema)) : new Shape(document, schema);
  }

  /** {@code string}, {@code integer}, {@code boolean}, {@code array} or {@code object}. */
  String type() {
    var type = json.path("type");
    return type.isArray() ? type.get(0).asText() : type.asText("string");
  }

  boolean is(String type) {
    return type().equals(type);
  }

  String format() {
    return json.path("format").asText();
  }

  Shape items() {
    return of(document, json.path("items"));
  }

  List<String> members() {
    var names = new ArrayList<String>();
    json.path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  Shape member(String name) {
    return of(document, json.path("properties").path(name));
  }

  boolean requires(String member) {
    return texts("required").contains(member);
  }

  /** The words of an enum. */
  List<String> words() {
    return texts("enum");
  }

  int bound(String keyword, int otherwise) {
    return json.path(keyword).asInt(otherwise);
  }

  private List<String> texts(String keyword) {
    return StreamSupport.stream(json.path(keyword).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }
}
