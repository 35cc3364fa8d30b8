package org.lectern.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lectern.outcome.Outcome;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;
import org.lectern.transfer.rows.RowResult;
import org.lectern.transfer.rows.Verdict;

/** The stored outcomes of the rows of imports. */
@ApplicationScoped
class ImportRows {
  private record Added(
      UUID id,
      List<Integer> lines,
      List<Outcome> outcomes,
      List<String> columns,
      List<String> codes,
      List<String> details,
      List<String> cells) {}

  private static final Statement<Added, Void> ADD =
      Statement.change(
          Added.class,
          """
          insert into import_row (import_id, line, outcome, column_name, code, detail, cells)
          select :id, r.line, r.outcome, r.column_name, r.code, r.detail, cast(r.cells as jsonb)
          from unnest(cast(:lines as integer[]), cast(:outcomes as text[]),
            cast(:columns as text[]), cast(:codes as text[]), cast(:details as text[]),
            cast(:cells as text[])) as r(line, outcome, column_name, code, detail, cells)""");

  private static final Statement<UUID, Void> FORGET =
      Statement.change(UUID.class, "delete from import_row where import_id = :id");

  private static final Statement<UUID, Void> COUNT =
      Statement.change(
          UUID.class,
          """
          update import set done = c.done, created_count = c.created, updated_count = c.updated,
            unchanged_count = c.unchanged, removed_count = c.removed, skipped_count = c.skipped,
            failed_count = c.failed
          from (select count(*) as done,
              count(*) filter (where outcome = 'CREATED') as created,
              count(*) filter (where outcome = 'UPDATED') as updated,
              count(*) filter (where outcome = 'UNCHANGED') as unchanged,
              count(*) filter (where outcome = 'REMOVED') as removed,
              count(*) filter (where outcome = 'SKIPPED') as skipped,
              count(*) filter (where outcome = 'FAILED') as failed
            from import_row where import_id = :id) c
          where id = :id""");

  private final Database database;
  private final ObjectMapper json;

  ImportRows(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  void add(UUID id, List<RowResult> rows) {
    var added =
        new Added(
            id,
            rows.stream().map(RowResult::line).toList(),
            each(rows, Verdict::outcome),
            each(rows, Verdict::column),
            each(rows, Verdict::code),
            each(rows, Verdict::text),
            rows.stream().map(row -> json(row.cells())).toList());
    database.change(ADD, added);
  }

  void forget(UUID id) {
    database.change(FORGET, id);
  }

  /** Writes on the import how many rows there are, and how many came out how. */
  void count(UUID id) {
    database.change(COUNT, id);
  }

  private static <T> List<T> each(List<RowResult> rows, Function<Verdict, T> part) {
    return rows.stream().map(row -> part.apply(row.verdict())).toList();
  }

  private String json(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
