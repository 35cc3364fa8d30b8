package org.lectern.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lectern.csv.CsvWriter;

/** The rows of an import as CSV again: what they held, and what became of each. */
@ApplicationScoped
class ImportReport {
  /** What the report says of each row, behind the columns of its kind. */
  static final List<String> OUTCOME = List.of("line", "outcome", "column", "code", "message");

  private static final int AT_ONCE = 5_000;
  private static final String ROWS =
      """
      select line, outcome, column_name, code, detail, cast(cells as text) as cells
      from import_row where import_id = :id and line > :line order by line""";

  private final EntityManager database;
  private final Imports imports;
  private final RowKinds kinds;

  ImportReport(EntityManager database, Imports imports, RowKinds kinds) {
    this.database = database;
    this.imports = imports;
    this.kinds = kinds;
  }

  String of(ImportResponse done) {
    var names = names(done);
    var text = new StringBuilder();
    var csv = CsvWriter.forPeople(text);
    var header = new ArrayList<>(names);
    header.addAll(OUTCOME);
    csv.write(header);
    var line = 0;
    for (var rows = rows(done.id(), line); !rows.isEmpty(); rows = rows(done.id(), line)) {
      rows.forEach(row -> csv.write(cells(row, names)));
      line = rows.get(rows.size() - 1).get("line", Integer.class);
    }
    return text.toString();
  }

  private List<String> names(ImportResponse done) {
    return kinds.of(done.kind()).names(done.session() != null);
  }

  private List<String> cells(Tuple row, List<String> names) {
    var held = imports.cells(row.get("cells", String.class));
    var cells = new ArrayList<String>();
    names.forEach(name -> cells.add(held.get(name)));
    cells.add(row.get("line", Integer.class).toString());
    for (var column : List.of("outcome", "column_name", "code", "detail")) {
      cells.add(row.get(column, String.class));
    }
    return cells;
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(UUID id, int afterLine) {
    return database
        .createNativeQuery(ROWS, Tuple.class)
        .setParameter("id", id)
        .setParameter("line", afterLine)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }
}
