package org.lectern.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lectern.csv.CsvWriter;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The rows of an import as CSV: their cells and their outcomes. */
@ApplicationScoped
class ImportReport {
  /** What the report says of each row, behind the columns of its kind. */
  static final List<String> OUTCOME = List.of("line", "outcome", "column", "code", "message");

  private record Row(
      int line, String outcome, String columnName, String code, String detail, String cells) {}

  private static final Statement<UUID, Row> ROWS =
      Statement.of(
          UUID.class,
          Row.class,
          """
          select line, outcome, column_name, code, detail, cast(cells as text) as cells
          from import_row where import_id = :id order by line""");

  private final Database database;
  private final Imports imports;
  private final RowKinds kinds;

  ImportReport(Database database, Imports imports, RowKinds kinds) {
    this.database = database;
    this.imports = imports;
    this.kinds = kinds;
  }

  /** Row by row as the database gives them, all of one moment; few are in memory at a time. */
  @Transactional
  void write(ImportResponse done, Appendable out) {
    var names = kinds.of(done.kind()).names(done.session() != null);
    var csv = CsvWriter.forPeople(out);
    var header = new ArrayList<>(names);
    header.addAll(OUTCOME);
    csv.write(header);
    database.each(ROWS, done.id(), row -> csv.write(cells(row, names)));
  }

  private List<String> cells(Row row, List<String> names) {
    var held = imports.cells(row.cells);
    var cells = new ArrayList<String>();
    names.forEach(name -> cells.add(held.get(name)));
    cells.add(String.valueOf(row.line));
    cells.addAll(Arrays.asList(row.outcome, row.columnName, row.code, row.detail));
    return cells;
  }
}
