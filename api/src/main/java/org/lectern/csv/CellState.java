package org.lectern.csv;

/** Where a reader stands in a cell: a quote opens at its beginning alone, and is doubled inside. */
enum CellState {
  START,
  PLAIN,
  QUOTED,
  CLOSED;

  CellState after(char c, String separators) {
    if (this == QUOTED) return c == '"' ? CLOSED : QUOTED;
    if (c == '"' && this != PLAIN) return QUOTED;
    return separators.indexOf(c) < 0 ? PLAIN : START;
  }
}
