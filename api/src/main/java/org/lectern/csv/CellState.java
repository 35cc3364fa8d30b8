package org.lectern.csv;

/** The position of a reader in a cell: a quote opens only at its start, and is doubled inside. */
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
