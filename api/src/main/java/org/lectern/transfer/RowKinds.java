package org.lectern.transfer;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lectern.csv.CsvReader;
import org.lectern.transfer.rows.ImportKind;
import org.lectern.transfer.rows.RowKind;

/** The kinds of files that can be imported, and how a file of each is opened. */
@ApplicationScoped
class RowKinds {
  private final List<RowKind> kinds;

  RowKinds(@All List<RowKind> kinds) {
    this.kinds = kinds;
  }

  RowKind of(ImportKind kind) {
    return kinds.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  /** A report comes in again as it went out: what it says of its rows is passed over. */
  CsvReader open(ImportKind kind, boolean ofOneSession, CsvReader.Source file) {
    var columns = of(kind).columns(ofOneSession).passingOver(ImportReport.OUTCOME);
    return CsvReader.open(file, columns);
  }
}
