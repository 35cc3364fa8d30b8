package org.lectern.text;

import java.util.BitSet;

/**
 * A text without invisible characters at its ends: spaces of every kind, line ends, marks without
 * width. The database's {@code name_fold} finds nothing in exactly these characters either.
 */
public final class Trimmed {
  /** First and last code point of each run, U+0000 included. */
  private static final int[][] RUNS = {
    {0x00, 0x20},
    {0x7F, 0xA0},
    {0xAD, 0xAD},
    {0x34F, 0x34F},
    {0x61C, 0x61C},
    {0x115F, 0x1160},
    {0x1680, 0x1680},
    {0x17B4, 0x17B5},
    {0x180B, 0x180F},
    {0x2000, 0x200F},
    {0x2028, 0x202F},
    {0x205F, 0x206F},
    {0x2800, 0x2800},
    {0x3000, 0x3000},
    {0x3164, 0x3164},
    {0xFE00, 0xFE0F},
    {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0},
    {0xFFF0, 0xFFFB},
    {0x1BCA0, 0x1BCA3},
    {0x1D173, 0x1D17A},
    {0xE0000, 0xE0FFF}
  };

  /** Variation selectors and the tags of flags: they belong to the character before them. */
  private static final int[][] FOLLOWERS = {
    {0x180B, 0x180F}, {0xFE00, 0xFE0F}, {0xE0020, 0xE007F}, {0xE0100, 0xE01EF}
  };

  private static final BitSet UNSEEN = set(RUNS);
  private static final BitSet FOLLOWING = set(FOLLOWERS);

  private Trimmed() {}

  /** The text itself between its ends; empty where nothing in it can be seen. */
  public static String of(String text) {
    int from = 0;
    while (from < text.length() && isUnseen(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    int to = text.length();
    while (to > from && isLoose(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(from, to);
  }

  /** Whether there is nothing to see; so it is with no text at all. */
  public static boolean isEmpty(String text) {
    return text == null || of(text).isEmpty();
  }

  static boolean isUnseen(int character) {
    return UNSEEN.get(character);
  }

  private static boolean isLoose(int character) {
    return isUnseen(character) && !FOLLOWING.get(character);
  }

  private static BitSet set(int[][] runs) {
    var set = new BitSet();
    for (var run : runs) set.set(run[0], run[1] + 1);
    return set;
  }
}
