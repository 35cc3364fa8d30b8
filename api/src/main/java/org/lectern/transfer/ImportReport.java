package org.lectern.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.lectern.csv.CsvWriter;

/** The rows of an import as CSV again: what they held, and what became of each. */
@ApplicationScoped
class ImportReport {
  /** What the report says of each row, behind the columns of its kind. */
  static final List<String> OUTCOME = List.of("line", "outcome", "column", "code", "message");

  private static final int FETCHED_AT_ONCE = 500;
  private static final String ROWS =
      """
      select line, outcome, column_name, code, detail, cast(cells as text) as cells
      from import_row where import_id = :id order by line""";

  private final EntityManager database;
  private final Imports imports;
  private final RowKinds kinds;

  ImportReport(EntityManager database, Imports imports, RowKinds kinds) {
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
    try (var rows = rows(done.id())) {
      rows.forEach(row -> csv.write(cells(row, names)));
    }
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
  private Stream<Tuple> rows(UUID id) {
    return database
        .createNativeQuery(ROWS, Tuple.class)
        .unwrap(NativeQuery.class)
        .setParameter("id", id)
        .setFetchSize(FETCHED_AT_ONCE)
        .getResultStream();
  }
}
