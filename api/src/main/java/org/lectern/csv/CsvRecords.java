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

  private enum State {
    CELL_START,
    PLAIN,
    QUOTED,
    CLOSED
  }

  private final BufferedReader reader;
  private final StringBuilder text = new StringBuilder();
  private int line = 1;
  private int quoteLine;
  private boolean malformed;

  CsvRecords(Reader reader) {
    this.reader = new BufferedReader(reader);
  }

  /** The next record, blank ones too; null at the end of the file. */
  CsvRecord next(String separators) throws IOException {
    var begin = line;
    var state = State.CELL_START;
    text.setLength(0);
    malformed = false;
    for (int read = reader.read(); read >= 0; read = reader.read()) {
      var c = (char) read;
      if (c == '\n') line++;
      if (c == '\n' && state != State.QUOTED) return record(begin);
      text.append(c);
      state = after(state, c, separators);
      requireBounds(begin, state);
    }
    if (state == State.QUOTED) throw notClosed();
    return text.length() == 0 ? null : record(begin);
  }

  private State after(State state, char c, String separators) throws IOException {
    return switch (state) {
      case QUOTED -> c == '"' ? State.CLOSED : State.QUOTED;
      case CELL_START -> {
        if (c == '"') quoteLine = line;
        yield c == '"' ? State.QUOTED : afterText(c, separators);
      }
      case PLAIN -> afterText(c, separators);
      case CLOSED -> c == '"' ? State.QUOTED : afterQuote(c, separators);
    };
  }

  private static State afterText(char c, String separators) {
    return separators.indexOf(c) < 0 ? State.PLAIN : State.CELL_START;
  }

  private State afterQuote(char c, String separators) throws IOException {
    if (c == '\r' && endsLine()) return State.CLOSED;
    malformed |= separators.indexOf(c) < 0;
    return afterText(c, separators);
  }

  private boolean endsLine() throws IOException {
    reader.mark(1);
    var next = reader.read();
    if (next < 0) return true;
    reader.reset();
    return next == '\n';
  }

  private void requireBounds(int begin, State state) {
    if (line - begin < MOST_LINES && text.length() <= MOST_CHARS) return;
    if (state == State.QUOTED) throw notClosed();
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
