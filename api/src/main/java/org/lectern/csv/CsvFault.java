package org.lectern.csv;

import java.util.List;

/**
 * Something wrong with a file or with one row of it.
 *
 * @param line the line of the file at which the record, or the quote at fault, begins; from 1
 * @param column the column as the header writes it, or its position; null where the fault is the
 *     whole record's
 * @param detail details such as the value, the byte or the number; never null
 */
public record CsvFault(int line, String column, Code code, String detail) {

  /** The closed list of faults, each with a sentence that says how to correct it. */
  public enum Code {
    NOT_UTF_8("This line is not UTF-8. Save the sheet again as “CSV UTF-8” and send that file."),
    NOT_TEXT("This is not a text file. Save the sheet as “CSV UTF-8” and send that file."),
    FILE_TOO_LARGE("Split the file: the limit is 20 MB."),
    EMPTY_FILE("The file is empty. Its first line must name the columns."),
    MISSING_COLUMN("Add this column to the first line, and its value to each row."),
    DUPLICATE_COLUMN("The first line names this column twice. Keep only one of them."),
    UNKNOWN_COLUMN("This column is unknown and is ignored. Check its name in the first line."),
    TOO_MANY_COLUMNS("Remove columns from the file: at most 500 can have a name."),
    TOO_MANY_ROWS("Split the file: the limit is 100,000 rows."),
    RECORD_TOO_LONG("This row is too long. Check its quotes."),
    QUOTE_NOT_CLOSED("The quote opened on this line is never closed. Close it, or double it."),
    TEXT_AFTER_QUOTE("There is text after a closing quote. Double the quotes inside the cell."),
    TOO_MANY_CELLS("There is text beyond the last column. Quote cells that contain the separator."),
    CELL_TOO_LONG("Shorten the cell: the limit is 4 KiB."),
    BAD_DATE("Write the date as 2026-03-05, 2026-03-05 14:30 or 2026-03-05T14:30:00Z."),
    NO_SUCH_LOCAL_TIME("The clocks skip this time on that day. Choose another, or give an offset.");

    private final String sentence;

    Code(String sentence) {
      this.sentence = sentence;
    }

    public String sentence() {
      return sentence;
    }
  }

  static CsvFault ofFile(Code code, String detail) {
    return new CsvFault(1, null, code, detail);
  }

  CsvRefusedException refusal() {
    return new CsvRefusedException(List.of(this));
  }
}
