package org.lectern.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values that nobody sends in good faith: of another type, or texts that have broken things. */
record Hostile(Map<String, String> places) implements Values {
  private static final String[] TEXTS = {
    "\0",
    "a\0b",
    "\ud800",
    "b\udc00a",
    "\ud83d\ude00".repeat(50),
    "\u202egnp.exe",
    "a\u200bdmin",
    "\ufeffx",
    "\ufffe\uffff",
    "e\u0301".repeat(60),
    "Z\u0351\u0352\u0353".repeat(40),
    "i\u0307",
    "İbo",
    "ıß",
    "ﬁ Ⅷ ㌀",
    "١٢٣",
    "\u2028\u2029",
    "\r\nSet-Cookie: a=b",
    "\u001b[31m",
    "\u007f",
    "' or '1'='1",
    "'; drop table session; --",
    "\" or \"\"=\"",
    "%",
    "_",
    "\\",
    "%_\\",
    "\\0",
    "$$",
    "$1",
    ":name",
    "?1",
    "?",
    "{user}",
    "%s%n%d",
    "${user}",
    "#{1}",
    "../../../../etc/passwd",
    "..\\..\\boot.ini",
    "file:///etc/passwd",
    "<script>alert(1)</script>",
    "=1+1|cmd",
    "@SUM(A1)",
    "NaN",
    "Infinity",
    "-0",
    "1e400",
    "0x10",
    "1_000",
    "true",
    "null",
    "undefined",
    "[]",
    "{}",
    "a,b",
    ",",
    ",,,",
    "a|b",
    ";",
    "&",
    "#",
    "a=b",
    "a+b",
    " ",
    "00000000-0000-0000-0000-00000000000g",
    "1-1-1-1-1",
    "{00000000-0000-0000-0000-000000000000}",
    "00000000-0000-0000-0000-000000000000 ",
    "Europe/Nowhere",
    "GMT+99",
    "Etc/GMT+12",
    "+25:00",
    "zz-ZZ-zzzzzzzzzz",
    "-x",
    "2026-99-99T99:99:99Z",
    "a".repeat(3_000),
    "word ".repeat(300)
  };

  private static final String[] NUMBERS = {
    "0.5", "-0.0", "1e400", "1E-400", "1E999999999", "-1", "123456789012345678901234567890", "3.0"
  };

  @Override
  public JsonNode of(Shape shape, String name, Dice dice) {
    return switch (dice.between(1, 10)) {
      case 1 -> NullNode.instance;
      case 2 -> DecimalNode.valueOf(new BigDecimal(dice.oneOf(NUMBERS)));
      case 3 -> BooleanNode.valueOf(dice.chance(50));
      case 4 -> nested(dice.between(1, 200), dice);
      case 5 -> object(dice);
      default -> new TextNode(text(shape, name, dice));
    };
  }

  @Override
  public String text(Shape shape, String name, Dice dice) {
    if (!dice.chance(20)) return dice.oneOf(TEXTS);
    return dice.oneOf(List.copyOf(new TreeMap<>(places).values()));
  }

  private static JsonNode nested(int depth, Dice dice) {
    var list = dice.chance(50);
    JsonNode inner = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < depth; i++) {
      inner =
          list
              ? JsonNodeFactory.instance.arrayNode().add(inner)
              : JsonNodeFactory.instance.objectNode().set("a", inner);
    }
    return inner;
  }

  private static JsonNode object(Dice dice) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(dice.oneOf(TEXTS), dice.oneOf(TEXTS))
        .put("__proto__", true);
  }
}
