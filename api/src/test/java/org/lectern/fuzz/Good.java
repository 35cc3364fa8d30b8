package org.lectern.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashSet;
import java.util.Map;
import org.lectern.matrix.Requests;

/** Values that a schema allows, and that exist on a stage where they name something. */
record Good(Map<String, String> places) implements Values {
  @Override
  public JsonNode of(Shape shape, String name, Dice dice) {
    return switch (shape.type()) {
      case "object" -> object(shape, dice);
      case "array" -> array(shape, name, dice);
      case "boolean" -> BooleanNode.valueOf(Boolean.parseBoolean(word(shape, name, dice)));
      case "number" -> DoubleNode.valueOf(number(shape, dice) / 2.0);
      case "integer" -> IntNode.valueOf(Integer.parseInt(word(shape, name, dice)));
      default -> new TextNode(word(shape, name, dice));
    };
  }

  private JsonNode object(Shape shape, Dice dice) {
    var object = JsonNodeFactory.instance.objectNode();
    for (var member : shape.members()) {
      if (shape.requires(member) || dice.chance(20)) {
        object.set(member, of(shape.member(member), member, dice));
      }
    }
    return object;
  }

  /** One thing, or two that are not the same. */
  private JsonNode array(Shape shape, String name, Dice dice) {
    var things = new LinkedHashSet<JsonNode>();
    for (int i = dice.between(1, 2); i > 0; i--) things.add(of(shape.items(), name, dice));
    return JsonNodeFactory.instance.arrayNode().addAll(things);
  }

  private String word(Shape shape, String name, Dice dice) {
    var words = name.equals("kind") ? shape.words() : Words.of(name);
    if (!words.isEmpty()) return Requests.filled(dice.oneOf(words), places);
    if (!shape.words().isEmpty()) return dice.oneOf(shape.words());
    return switch (shape.type() + shape.format()) {
      case "boolean" -> dice.oneOf("true", "false");
      case "integerint32", "integerint64", "integer" -> String.valueOf(number(shape, dice));
      case "stringdate-time" -> "2026-04-01T08:00:00Z";
      case "stringdate" -> "2026-04-01";
      default -> "Some words";
    };
  }

  private static int number(Shape shape, Dice dice) {
    var least = shape.bound("minimum", 1);
    return dice.between(least, Math.min(shape.bound("maximum", 30), least + 30));
  }
}
