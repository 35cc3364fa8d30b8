package org.lectern.csv;

import java.util.List;

/**
 * Something wrong with a file or with one row of it.
 *
 * @param line the line of the file at which the record, or the quote at fault, begins; from 1
 * @param column the column as the header writes it, or its position; null where the fault is the
 *     whole record's
 * @param detail the value, the byte or the number: a text, or a sentence; empty for nothing
 */
public record CsvFault(int line, String column, Code code, Object detail) {

  /** The closed list of faults; each has a sentence that says how to correct it. */
  public enum Code {
    NOT_UTF_8,
    NOT_TEXT,
    FILE_TOO_LARGE,
    EMPTY_FILE,
    MISSING_COLUMN,
    DUPLICATE_COLUMN,
    UNKNOWN_COLUMN,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    RECORD_TOO_LONG,
    QUOTE_NOT_CLOSED,
    TEXT_AFTER_QUOTE,
    TOO_MANY_CELLS,
    CELL_TOO_LONG,
    BAD_DATE,
    NO_SUCH_LOCAL_TIME
  }

  static CsvFault ofFile(Code code, String detail) {
    return new CsvFault(1, null, code, detail);
  }

  CsvRefusedException refusal() {
    return new CsvRefusedException(List.of(this));
  }
}
