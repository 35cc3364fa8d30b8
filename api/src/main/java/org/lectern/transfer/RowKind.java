package org.lectern.transfer;

import java.util.List;
import org.lectern.csv.CsvColumns;
import org.lectern.csv.CsvRow;

/** How the rows of one kind of file are judged and written, set-wise. */
interface RowKind {
  ImportKind kind();

  /** {@code ofOneSession} where the import itself names the session. */
  CsvColumns columns(boolean ofOneSession);

  /** The names of the columns in their order. */
  List<String> names(boolean ofOneSession);

  /**
   * Judges all rows and writes the good ones in the caller's transaction, which may well be rolled
   * back; one result for each row, in their order.
   */
  List<RowResult> apply(ImportTask task, List<CsvRow> rows, Runnable halfway);
}
