package org.lectern.identity.password;

import java.util.List;

/**
 * How regular a text is: repeats and runs such as aaaa, 1234, fedc or qwerty are as easy to guess
 * as two characters.
 */
record PasswordPattern(int[] characters) {
  /** Neighbours on a keyboard, and 0 after 9. */
  private static final List<String> ROWS =
      List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm");

  private static final int SHORTEST_RUN = 3;

  static PasswordPattern of(String folded) {
    return new PasswordPattern(folded.codePoints().toArray());
  }

  /** Its length where every run of three and more counts as two. */
  int irregularLength() {
    var length = 0;
    for (int from = 0; from < characters.length; ) {
      var to = endOfRun(from);
      length += to - from < SHORTEST_RUN ? to - from : SHORTEST_RUN - 1;
      from = to;
    }
    return length;
  }

  /** Whether it is one piece repeated, the last repetition perhaps incomplete. */
  boolean repeatsItself() {
    for (int piece = 1; piece <= characters.length / 2; piece++) {
      if (repeats(piece)) return true;
    }
    return false;
  }

  private boolean repeats(int piece) {
    for (int i = piece; i < characters.length; i++) {
      if (characters[i] != characters[i - piece]) return false;
    }
    return true;
  }

  private int endOfRun(int from) {
    var to = from + 1;
    while (to < characters.length && areNeighbours(characters[to - 1], characters[to])) to++;
    return to;
  }

  private static boolean areNeighbours(int one, int other) {
    if (Math.abs(one - other) <= 1) return true;
    for (var row : ROWS) {
      var at = row.indexOf(one);
      var next = row.indexOf(other);
      if (at >= 0 && next >= 0 && Math.abs(at - next) == 1) return true;
    }
    return false;
  }
}
