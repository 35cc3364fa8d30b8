package org.lectern.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Puts one value of another kind where a good one stood, in the address, a header or the body. */
record Spoiler(Document document, Values values) {
  void spoil(Draft draft, Dice dice) {
    var ways = new ArrayList<Runnable>();
    var body = document.body(draft.operation);
    draft.path.keySet().forEach(name -> ways.add(() -> spoilPath(draft, name, dice)));
    for (var parameter : document.parameters(draft.operation, "query")) {
      ways.add(() -> spoilQuery(draft, parameter, dice));
    }
    for (var parameter : document.parameters(draft.operation, "header")) {
      ways.add(() -> spoilHeader(draft, parameter.path("name").asText(), dice));
    }
    if (body != null && draft.json != null) {
      Runnable spoilBody = () -> draft.json = spoiled(draft.json, body.getValue(), "", dice);
      ways.addAll(List.of(spoilBody, spoilBody, spoilBody, spoilBody));
    }
    if (draft.raw != null) {
      ways.add(() -> spoilFile(draft, values.text(body.getValue(), "username", dice)));
    }
    if (!ways.isEmpty()) dice.oneOf(ways).run();
  }

  /** Never empty: that would be another address. */
  private void spoilPath(Draft draft, String name, Dice dice) {
    var place = document.parameters(draft.operation, "path").get(0);
    var value = values.text(document.shape(place), name, dice);
    if (!value.isEmpty()) draft.path.put(name, shortened(value));
  }

  private void spoilQuery(Draft draft, JsonNode parameter, Dice dice) {
    var name = parameter.path("name").asText();
    var shape = document.shape(parameter);
    var value = values.text(shape.is("array") ? shape.items() : shape, name, dice);
    var stood = draft.query.stream().filter(it -> it.name().equals(name)).findFirst();
    if (name.equals("cursor") && stood.isPresent() && dice.chance(80)) {
      value = Cursors.spoiled(stood.get().value(), value, dice);
    }
    draft.query.removeIf(it -> it.name().equals(name));
    draft.query.add(new Draft.Parameter(name, shortened(value)));
  }

  private static void spoilHeader(Draft draft, String name, Dice dice) {
    draft.headers.put(
        name,
        dice.oneOf(
            "\"0\"", "\"9999\"", "W/\"0\"", "*", "0", "\"", ",", "\"0\", \"1\"", "x".repeat(999)));
  }

  private static void spoilFile(Draft draft, String cell) {
    var rows = new String(draft.raw, UTF_8) + cell + ",x\n\"" + cell + "\"\n";
    draft.raw = rows.getBytes(UTF_8);
  }

  /** So that the address stays one that a server reads. */
  private static String shortened(String value) {
    return value.length() > 300 ? value.substring(0, 300) : value;
  }

  /** Goes down into what has members, and now and then stops on the way. */
  private JsonNode spoiled(JsonNode value, Shape shape, String name, Dice dice) {
    if (value instanceof ObjectNode object && !shape.members().isEmpty() && dice.chance(90)) {
      var member = dice.oneOf(shape.members());
      return object.set(member, spoiled(object.get(member), shape.member(member), member, dice));
    }
    if (value instanceof ArrayNode list && !list.isEmpty() && dice.chance(50)) {
      var at = dice.between(0, list.size() - 1);
      list.set(at, spoiled(list.get(at), shape.items(), name, dice));
      return list;
    }
    return values.of(shape, name, dice);
  }
}
