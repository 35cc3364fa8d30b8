package org.lectern.csv;

/** Cells that a spreadsheet would run, made harmless by a leading {@code '} and restored. */
final class Formula {
  private static final String RUN = "=+-@\t\r";
  private static final char MARK = '\'';

  private Formula() {}

  /** The cell, prefixed with a mark if a spreadsheet would run it or it already begins with one. */
  static String defuse(String cell) {
    return begins(cell, 0) ? MARK + cell : cell;
  }

  /** The cell as it was before; a mark before anything else belongs to the cell. */
  static String restore(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == MARK && begins(cell, 1) ? cell.substring(1) : cell;
  }

  private static boolean begins(String cell, int at) {
    if (cell.length() <= at) return false;
    var first = cell.charAt(at);
    return first == MARK || RUN.indexOf(first) >= 0;
  }
}
