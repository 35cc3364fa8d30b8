package org.lectern.transfer.rows;

import java.util.List;
import org.lectern.csv.CsvRow;

/**
 * The verdicts on one file. All rows are checked before any is written, and only what writing needs
 * is kept of a valid one.
 */
public interface Judgement {
  /** Judges rows that follow those before. */
  void judge(List<CsvRow> rows);

  /**
   * Writes the good rows in the caller's transaction, which may well be rolled back; {@code after}
   * each step there are more verdicts, in the end one for each row.
   */
  void write(FileRows file, Runnable after);

  Verdicts verdicts();
}
