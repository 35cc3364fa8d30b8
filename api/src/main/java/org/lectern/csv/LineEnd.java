package org.lectern.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * What ends the lines of a file: LF, after a CR or not; or CR alone, where the file has no LF
 * outside of quotes.
 */
enum LineEnd {
  LF,
  CR;

  private static final String CELL_ENDS = CsvCells.SEPARATORS + "\r\n";

  /** Reads up to the first LF outside of quotes, or to the end of a file that has none. */
  static LineEnd of(Reader reader) throws IOException {
    var end = LF;
    var state = CellState.START;
    try {
      for (int read = reader.read(); read >= 0; read = reader.read()) {
        var isQuoted = state == CellState.QUOTED;
        if (read == '\n' && !isQuoted) return LF;
        if (read == '\r' && !isQuoted) end = CR;
        state = state.after((char) read, CELL_ENDS);
      }
    } catch (NotTextException endsHere) {
      // the reader of the records meets the same byte and knows its line
    }
    return end;
  }

  /** Whether a record ends here, unless it is inside of quotes. */
  boolean ends(char c) {
    return c == (this == LF ? '\n' : '\r');
  }

  /** Whether a new line of the file begins after {@code c}, for a person who counts them. */
  boolean breaksAfter(char c, char before) {
    return ends(c) || c == '\n' && before != '\r';
  }
}
