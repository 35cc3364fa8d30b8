package org.lectern.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lectern.access.TokenKind;
import org.lectern.contract.BatchMode;
import org.lectern.contract.OutcomeCounts;
import org.lectern.contract.Warning;
import org.lectern.jobs.JobState;

/** What the job reads and writes of imports; every step is taken from the state that it expects. */
@ApplicationScoped
class ImportStore {
  private static final String TASK =
      """
      select kind, mode, existing, session_id, state, created_by, by_personal_token from import
      where id = :id and state in ('PLANNING', 'APPLYING')""";

  private static final String PROGRESS =
      """
      update import set done = :done, total = :total, started_at = coalesce(started_at, :now)
      where id = :id and state = :from""";

  private static final String READ =
      """
      update import set done = 0, total = :total, warnings = cast(:warnings as jsonb),
        started_at = coalesce(started_at, :now)
      where id = :id and state = :from""";

  private static final String FINISH =
      """
      update import set state = :state, done = coalesce(total, 0), created_count = :created,
        updated_count = :updated, unchanged_count = :unchanged, removed_count = :removed,
        skipped_count = :skipped, failed_count = :failed, fault_code = :faultCode,
        fault_detail = :faultDetail, fault_line = cast(:faultLine as integer),
        fault_column = :faultColumn, finished_at = :now,
        content = case when :state = 'PLANNED' then content end
      where id = :id and state = :from""";

  private static final String FORGET_ROWS = "delete from import_row where import_id = :id";

  private static final String ADD_ROWS =
      """
      insert into import_row (import_id, line, outcome, column_name, code, detail, cells)
      select :id, r.line, r.outcome, r.column_name, r.code, r.detail, cast(r.cells as jsonb)
      from unnest(cast(:lines as integer[]), cast(:outcomes as text[]), cast(:columns as text[]),
        cast(:codes as text[]), cast(:details as text[]), cast(:cells as text[]))
        as r(line, outcome, column_name, code, detail, cells)""";

  private static final int ROWS_AT_ONCE = 10_000;

  private final EntityManager database;
  private final ObjectMapper json;
  private final Clock clock;

  ImportStore(EntityManager database, ObjectMapper json, @Named("realTime") Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /** Empty where there is nothing to do, or no longer. */
  Optional<ImportTask> task(UUID id) {
    return database
        .createNativeQuery(TASK, Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(found -> task(id, (Tuple) found));
  }

  private static ImportTask task(UUID id, Tuple row) {
    return new ImportTask(
        id,
        ImportKind.valueOf(row.get("kind", String.class)),
        BatchMode.valueOf(row.get("mode", String.class)),
        ExistingPolicy.valueOf(row.get("existing", String.class)),
        row.get("session_id", UUID.class),
        JobState.valueOf(row.get("state", String.class)),
        row.get("created_by", UUID.class),
        row.get("by_personal_token", Boolean.class) ? TokenKind.PERSONAL : TokenKind.SIGN_IN);
  }

  byte[] content(UUID id) {
    return (byte[])
        database
            .createNativeQuery("select content from import where id = :id", byte[].class)
            .setParameter("id", id)
            .getSingleResult();
  }

  /** What the whole file turned out to be; false as for {@link #progress}. */
  boolean read(ImportTask task, long total, List<Warning> warnings) {
    return database
            .createNativeQuery(READ)
            .setParameter("id", task.id())
            .setParameter("from", task.state().name())
            .setParameter("total", total)
            .setParameter("warnings", json(warnings))
            .setParameter("now", clock.instant())
            .executeUpdate()
        > 0;
  }

  /** False where the import was cancelled, or done by somebody else. */
  boolean progress(ImportTask task, long done, long total) {
    return database
            .createNativeQuery(PROGRESS)
            .setParameter("id", task.id())
            .setParameter("from", task.state().name())
            .setParameter("done", done)
            .setParameter("total", total)
            .setParameter("now", clock.instant())
            .executeUpdate()
        > 0;
  }

  /** False where the import is no longer where the task found it; nothing may then be kept. */
  boolean finish(ImportTask task, JobState state, List<RowResult> rows, ImportFault fault) {
    var counts = OutcomeCounts.of(rows.stream().map(RowResult::outcome).toList());
    var finished =
        database
            .createNativeQuery(FINISH)
            .setParameter("id", task.id())
            .setParameter("from", task.state().name())
            .setParameter("state", state.name())
            .setParameter("created", counts.created())
            .setParameter("updated", counts.updated())
            .setParameter("unchanged", counts.unchanged())
            .setParameter("removed", counts.removed())
            .setParameter("skipped", counts.skipped())
            .setParameter("failed", counts.failed())
            .setParameter("faultCode", fault == null ? null : fault.code())
            .setParameter("faultDetail", fault == null ? null : fault.detail())
            .setParameter("faultLine", fault == null ? null : text(fault.line()))
            .setParameter("faultColumn", fault == null ? null : fault.column())
            .setParameter("now", clock.instant())
            .executeUpdate();
    if (finished == 0) return false;
    database.createNativeQuery(FORGET_ROWS).setParameter("id", task.id()).executeUpdate();
    for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
      addRows(task.id(), rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size())));
    }
    return true;
  }

  private void addRows(UUID id, List<RowResult> rows) {
    database
        .createNativeQuery(ADD_ROWS)
        .setParameter("id", id)
        .setParameter("lines", rows.stream().map(RowResult::line).toArray(Integer[]::new))
        .setParameter("outcomes", texts(rows, row -> row.outcome().name()))
        .setParameter("columns", texts(rows, RowResult::column))
        .setParameter("codes", texts(rows, RowResult::code))
        .setParameter("details", texts(rows, RowResult::detail))
        .setParameter("cells", texts(rows, row -> json(row.cells())))
        .executeUpdate();
  }

  private String json(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(Integer number) {
    return number == null ? null : number.toString();
  }

  private static String[] texts(List<RowResult> rows, Function<RowResult, String> part) {
    return rows.stream().map(part).toArray(String[]::new);
  }
}
