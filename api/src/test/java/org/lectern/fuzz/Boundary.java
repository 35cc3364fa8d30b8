package org.lectern.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.util.Locale;

/** Values at the edge of what a schema or the domain allows, and just beyond. */
record Boundary(Good good) implements Values {
  private static final String[] INSTANTS = {
    "1900-01-01T00:00:00Z",
    "1899-12-31T23:59:59.999999Z",
    "2999-12-31T23:59:59.999999999Z",
    "3000-01-01T00:00:00Z",
    "0000-01-01T00:00:00Z",
    "0001-01-01T00:00:00Z",
    "-0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
    "+10000-01-01T00:00:00Z",
    "+294277-01-01T00:00:00Z",
    "+999999999-12-31T23:59:59.999999999-18:00",
    "-999999999-01-01T00:00:00+18:00",
    "1900-01-01T00:00:00+18:00",
    "2999-12-31T23:59:59-18:00",
    "2026-03-15T12:00:00+18:00",
    "2026-03-15T12:00:00+18:01",
    "2026-03-15T12:00:00-00:00",
    "2026-03-15T24:00:00Z",
    "2026-06-30T23:59:60Z",
    "2026-02-29T12:00:00Z",
    "2026-03-15T12:00Z",
    "2026-03-15T12:00:00",
    "2026-03-15 12:00:00+00:00",
    "2026-03-15T12:00:00.123456789+01:00",
    "2026-03-15T12:00:00+01:00[Europe/Paris]",
    "2026-03-15"
  };

  private static final String[] DAYS = {
    "1900-01-01",
    "1899-12-31",
    "2999-12-31",
    "3000-01-01",
    "0000-01-01",
    "9999-12-31",
    "+10000-01-01",
    "+294277-01-01",
    "+999999999-12-31",
    "-999999999-01-01",
    "2026-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-3-1",
    "2026-03-01T00:00:00Z"
  };

  private static final String[] NUMBERS = {
    "-1",
    "0",
    "1",
    "2",
    "31",
    "199",
    "200",
    "201",
    "365",
    "366",
    "3650",
    "3651",
    "36500",
    "1000000",
    "2147483647",
    "2147483648",
    "-2147483648",
    "-2147483649",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808"
  };

  private static final Integer[] LENGTHS = {
    0, 1, 2, 39, 40, 41, 99, 100, 101, 199, 200, 201, 254, 255, 256, 500, 501, 1_000, 1_001, 2_000,
    2_001, 4_000, 4_001, 10_000, 10_001
  };

  private static final Integer[] COUNTS = {0, 1, 2, 50, 499, 500, 501};

  @Override
  public JsonNode of(Shape shape, String name, Dice dice) {
    if (dice.chance(10)) return NullNode.instance;
    return switch (shape.type()) {
      case "object" -> JsonNodeFactory.instance.objectNode();
      case "array" -> array(shape, name, dice);
      case "boolean" -> BooleanNode.valueOf(dice.chance(50));
      case "integer", "number" -> new BigIntegerNode(number(shape, dice));
      default -> new TextNode(text(shape, name, dice));
    };
  }

  private static BigInteger number(Shape shape, Dice dice) {
    if (!shape.json().has("maximum")) return new BigInteger(dice.oneOf(NUMBERS));
    var most = shape.bound("maximum", 0);
    var least = shape.bound("minimum", 0);
    return BigInteger.valueOf(dice.oneOf(least - 1, least, most, most + 1));
  }

  /** One thing many times over, or as many different ones. */
  private JsonNode array(Shape shape, String name, Dice dice) {
    var array = JsonNodeFactory.instance.arrayNode();
    var count = dice.oneOf(COUNTS);
    var first = good.of(shape.items(), name, dice);
    var different = dice.chance(50);
    for (int i = 0; i < count; i++)
      array.add(different ? good.of(shape.items(), name, dice) : first);
    return array;
  }

  @Override
  public String text(Shape shape, String name, Dice dice) {
    if (!shape.is("string")) return Values.super.text(shape, name, dice);
    if (!shape.words().isEmpty() && dice.chance(50)) return dice.oneOf(shape.words());
    var sound = good.text(shape, name, dice);
    if (isInstant(shape, sound)) return dice.oneOf(dice.chance(80) ? INSTANTS : DAYS);
    if (shape.format().equals("date")) return dice.oneOf(DAYS);
    return switch (dice.between(1, 5)) {
      case 1 -> sound.toUpperCase(Locale.ROOT);
      case 2 -> dice.oneOf(" ", "\u00a0", "\u200b", "\t") + sound + " ";
      case 3 -> "00000000-0000-0000-0000-000000000000";
      case 4 -> "x" + sound.substring(0, sound.length() - 1);
      default -> dice.oneOf("a", "é", "日").repeat(length(shape, dice));
    };
  }

  private static boolean isInstant(Shape shape, String sound) {
    return shape.format().equals("date-time") || sound.matches("\\d{4}-\\d{2}-\\d{2}.*");
  }

  private static int length(Shape shape, Dice dice) {
    var most = shape.bound("maxLength", -1);
    return most < 0 ? dice.oneOf(LENGTHS) : dice.oneOf(0, 1, most, most + 1);
  }
}
