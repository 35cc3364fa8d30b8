package org.lectern.transfer.rows;

import java.util.List;
import org.lectern.csv.CsvColumns;

/** How the rows of one kind of file are judged and written, set-wise. */
public interface RowKind {
  ImportKind kind();

  /** {@code ofOneSession} where the import itself names the session. */
  CsvColumns columns(boolean ofOneSession);

  /** The names of the columns in their order. */
  List<String> names(boolean ofOneSession);

  /** In the caller's transaction. */
  Judgement begin(ImportTask task);
}
