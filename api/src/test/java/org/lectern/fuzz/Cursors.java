package org.lectern.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;

/** Cursors with something else in them, where they can be read at all. */
final class Cursors {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Cursors() {}

  static String spoiled(String cursor, String value, Dice dice) {
    try {
      if (JSON.readTree(Base64.getUrlDecoder().decode(cursor)) instanceof ObjectNode object) {
        return encoded(spoiled(object, value, dice));
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      // told by its letters alone
    }
    return withOtherLetter(cursor, dice);
  }

  private static JsonNode spoiled(ObjectNode object, String value, Dice dice) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    var name = dice.oneOf(names);
    if (object.get(name) instanceof ArrayNode list && !list.isEmpty() && dice.chance(90)) {
      var at = dice.between(0, list.size() - 1);
      if (dice.chance(20)) list.setNull(at);
      else list.set(at, JSON.getNodeFactory().textNode(value));
      return object;
    }
    return object.put(name, value);
  }

  private static String encoded(JsonNode json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String withOtherLetter(String cursor, Dice dice) {
    var letters = new StringBuilder(cursor);
    letters.setCharAt(dice.between(0, cursor.length() - 1), dice.oneOf('A', 'z', '-', '=', '.'));
    return letters.toString();
  }
}
