package org.lectern.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lectern.As;

/** The published document, asked where in a request texts and instants may stand. */
record Contract(JsonNode document) {
  private static Contract published;

  /**
   * A place in a body or a query.
   *
   * @param pointer as JSON Pointer writes it, {@code 0} for a member of a list; or a parameter's
   *     name
   * @param isDay whether a day belongs there, and no time
   */
  record Place(String operation, String pointer, boolean isDay) {
    boolean isInBody() {
      return pointer.startsWith("/");
    }

    /** A body with that JSON in this place, and nothing else. */
    String body(String json) {
      var names = pointer.substring(1).split("/");
      var body = json;
      for (int i = names.length - 1; i >= 0; i--) {
        body = names[i].equals("0") ? "[" + body + "]" : "{\"%s\": %s}".formatted(names[i], body);
      }
      return body;
    }
  }

  /** Read once: it is the same for the whole run. */
  static synchronized Contract published() {
    if (published == null) published = read();
    return published;
  }

  private static Contract read() {
    try {
      var json = As.nobody().accept("application/json").get("/q/openapi?format=json").asString();
      return new Contract(new ObjectMapper().readTree(json));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  List<Place> instants() {
    return places(schema -> Set.of("date-time", "date").contains(schema.path("format").asText()));
  }

  /** Where any text belongs, words of enums and ids included. */
  List<Place> texts() {
    return places(schema -> is(schema, "string"));
  }

  private List<Place> places(Predicate<JsonNode> wanted) {
    var places = new ArrayList<Place>();
    for (var path : document.get("paths")) {
      for (var operation : path) {
        var id = operation.path("operationId").asText();
        for (var parameter : operation.path("parameters")) {
          if (parameter.get("in").asText().equals("query")) {
            add(places, id, parameter.get("name").asText(), parameter.get("schema"), wanted);
          }
        }
        var content = operation.at("/requestBody/content");
        if (content.has("application/json")) {
          add(places, id, "", content.at("/application~1json/schema"), wanted);
        }
      }
    }
    return places;
  }

  /** The schema itself, what it may be, its members, and the members of its lists. */
  private void add(
      List<Place> places, String id, String pointer, JsonNode schema, Predicate<JsonNode> wanted) {
    var resolved = resolved(schema);
    var found = Stream.concat(Stream.of(resolved), choices(resolved)).filter(wanted).findFirst();
    found.ifPresent(
        it -> places.add(new Place(id, pointer, it.path("format").asText().equals("date"))));
    for (var whole : Stream.concat(Stream.of(resolved), choices(resolved)).toList()) {
      whole
          .path("properties")
          .properties()
          .forEach(it -> add(places, id, pointer + "/" + it.getKey(), it.getValue(), wanted));
      var isBody = pointer.startsWith("/");
      if (whole.has("items"))
        add(places, id, isBody ? pointer + "/0" : pointer, whole.get("items"), wanted);
    }
  }

  private Stream<JsonNode> choices(JsonNode schema) {
    return StreamSupport.stream(schema.path("anyOf").spliterator(), false).map(this::resolved);
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
  }

  private static boolean is(JsonNode schema, String type) {
    var is = schema.path("type");
    return is.asText().equals(type)
        || StreamSupport.stream(is.spliterator(), false).anyMatch(it -> it.asText().equals(type));
  }
}
