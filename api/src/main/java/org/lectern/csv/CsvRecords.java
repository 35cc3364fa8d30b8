package org.lectern.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.lectern.csv.CsvFault.Code;

/**
 * The records of a file one after another: lines, joined where a quoted cell goes over several. A
 * quote that is never closed costs a bounded number of lines and characters, not the whole file.
 */
final class CsvRecords {
  static final int MOST_LINES = 5_000;
  static final int MOST_CHARS = 1 << 20;

  private final BufferedReader reader;
  private final LineEnd lineEnd;
  private final StringBuilder text = new StringBuilder();
  private int line = 1;
  private int quoteLine;
  private char before;
  private boolean malformed;

  CsvRecords(Reader reader, LineEnd lineEnd) {
    this.reader = new BufferedReader(reader);
    this.lineEnd = lineEnd;
  }

  /** The next record, blank ones too; null at the end of the file. */
  CsvRecord next(String separators) throws IOException {
    var begin = line;
    var state = CellState.START;
    text.setLength(0);
    malformed = false;
    for (int read = read(); read >= 0; read = read()) {
      var c = (char) read;
      if (lineEnd.breaksAfter(c, before)) line++;
      before = c;
      if (lineEnd.ends(c) && state != CellState.QUOTED) return record(begin);
      text.append(c);
      state = after(state, c, separators);
      requireBounds(begin, state);
    }
    if (state == CellState.QUOTED) throw notClosed();
    return text.length() == 0 ? null : record(begin);
  }

  /** Everything before the invalid byte has been read by then, so its line is the current one. */
  private int read() throws IOException {
    try {
      return reader.read();
    } catch (NotTextException notText) {
      throw notText.on(line).refusal();
    }
  }

  private CellState after(CellState state, char c, String separators) throws IOException {
    if (state == CellState.CLOSED && c == '\r' && endsLine()) return CellState.CLOSED;
    var next = state.after(c, separators);
    if (state == CellState.CLOSED) malformed |= next == CellState.PLAIN;
    if (state == CellState.START && next == CellState.QUOTED) quoteLine = line;
    return next;
  }

  private boolean endsLine() throws IOException {
    reader.mark(1);
    var next = read();
    if (next < 0) return true;
    reader.reset();
    return next == '\n';
  }

  private void requireBounds(int begin, CellState state) {
    if (line - begin < MOST_LINES && text.length() <= MOST_CHARS) return;
    if (state == CellState.QUOTED) throw notClosed();
    throw new CsvFault(begin, null, Code.RECORD_TOO_LONG, "").refusal();
  }

  private CsvRefusedException notClosed() {
    return new CsvFault(quoteLine, null, Code.QUOTE_NOT_CLOSED, "").refusal();
  }

  private CsvRecord record(int begin) {
    var length = text.length();
    if (length > 0 && text.charAt(length - 1) == '\r') text.setLength(length - 1);
    return new CsvRecord(begin, text.toString(), malformed);
  }
}
