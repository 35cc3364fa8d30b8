package org.lectern.text;

import java.util.Optional;
import org.lectern.sentence.Sentence;

/** What makes a text unacceptable: invalid and control characters. */
public final class Flaw {
  private Flaw() {}

  /** A sentence about the first of them; line ends and tabs are fine. */
  public static Optional<Sentence> of(String text) {
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

  private static Sentence sentence(int character) {
    var name = character == 0 ? "NUL" : "U+%04X".formatted(character);
    if (isHalf(character)) return Sentence.of("bad-text.half", name);
    return Sentence.of(
        isNoncharacter(character) ? "bad-text.noncharacter" : "bad-text.control", name);
  }
}
