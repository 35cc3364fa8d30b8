package org.lectern.text;

import java.util.Optional;

/** What makes a text unacceptable: invalid and control characters. */
public final class Flaw {
  private Flaw() {}

  /** A sentence about the first of them; line ends and tabs are fine. */
  public static Optional<String> of(String text) {
    return text.codePoints().filter(Flaw::isOne).mapToObj(Flaw::sentence).findFirst();
  }

  private static boolean isOne(int character) {
    if (isHalf(character) || isNoncharacter(character)) return true;
    return Character.isISOControl(character) && "\t\n\r\u0085".indexOf(character) < 0;
  }

  /** Which Unicode keeps for a program's own use. */
  private static boolean isNoncharacter(int character) {
    return (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
  }

  private static boolean isHalf(int character) {
    return Character.getType(character) == Character.SURROGATE;
  }

  private static String sentence(int character) {
    var what =
        isHalf(character)
            ? "half of a character"
            : isNoncharacter(character) ? "a noncharacter" : "a control character";
    var name = character == 0 ? "NUL" : "U+%04X".formatted(character);
    return "This text contains %s (%s), which cannot be stored.".formatted(what, name);
  }
}
