package org.lectern.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.access.rights.TokenKind;
import org.lectern.jobs.JobState;
import org.lectern.outcome.BatchMode;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;
import org.lectern.transfer.rows.ExistingPolicy;
import org.lectern.transfer.rows.FileRows;
import org.lectern.transfer.rows.ImportFault;
import org.lectern.transfer.rows.ImportKind;
import org.lectern.transfer.rows.ImportTask;
import org.lectern.transfer.rows.RowResult;

/** What the job reads and writes of imports; every step checks the state that it expects. */
@ApplicationScoped
class ImportStore {
  private record Open(
      ImportKind kind,
      BatchMode mode,
      ExistingPolicy existing,
      UUID sessionId,
      String timeZone,
      JobState state,
      UUID createdBy,
      boolean byPersonalToken) {}

  private static final Statement<UUID, Open> TASK =
      Statement.of(
          UUID.class,
          Open.class,
          """
          select kind, mode, existing, session_id, time_zone, state, created_by, by_personal_token
          from import where id = :id and state in ('PLANNING', 'APPLYING')""");

  private record Begun(UUID id, JobState from, Instant now) {}

  private static final Statement<Begun, Void> BEGIN =
      Statement.change(
          Begun.class,
          """
          update import set done = 0, started_at = coalesce(started_at, :now)
          where id = :id and state = :from""");

  private record Read(UUID id, JobState from, long total, String warnings) {}

  private static final Statement<Read, Void> READ =
      Statement.change(
          Read.class,
          """
          update import set total = :total, warnings = cast(:warnings as jsonb)
          where id = :id and state = :from""");

  private record Going(UUID id, JobState from, long done) {}

  private static final Statement<Going, Void> PROGRESS =
      Statement.change(
          Going.class, "update import set done = :done where id = :id and state = :from");

  private record Finished(
      UUID id,
      JobState from,
      JobState state,
      String faultCode,
      String faultDetail,
      Integer faultLine,
      String faultColumn,
      Instant now) {}

  private static final Statement<Finished, Void> FINISH =
      Statement.change(
          Finished.class,
          """
          update import set state = :state, fault_code = :faultCode, fault_detail = :faultDetail,
            fault_line = :faultLine, fault_column = :faultColumn, finished_at = :now
          where id = :id and state = :from""");

  private final Database database;
  private final ImportContent content;
  private final ImportRows rows;
  private final ObjectMapper json;
  private final Clock clock;

  ImportStore(
      Database database,
      ImportContent content,
      ImportRows rows,
      ObjectMapper json,
      @Named("realTime") Clock clock) {
    this.database = database;
    this.content = content;
    this.rows = rows;
    this.json = json;
    this.clock = clock;
  }

  /** Empty where there is nothing to do, or no longer. */
  Optional<ImportTask> task(UUID id) {
    return database.first(TASK, id).map(found -> task(id, found));
  }

  private static ImportTask task(UUID id, Open row) {
    var token = row.byPersonalToken ? TokenKind.PERSONAL : TokenKind.SIGN_IN;
    return new ImportTask(
        id,
        row.kind,
        row.mode,
        row.existing,
        row.sessionId,
        row.timeZone,
        row.state,
        row.createdBy,
        token);
  }

  /** The bytes of the file, from the first one on. */
  InputStream content(ImportTask task) {
    return content.open(task.id());
  }

  void add(ImportTask task, List<RowResult> results) {
    rows.add(task.id(), results);
  }

  /** False as for {@link #progress}. */
  boolean begin(ImportTask task) {
    return database.change(BEGIN, new Begun(task.id(), task.state(), clock.instant())) > 0;
  }

  /** What the whole file turned out to be; false as for {@link #progress}. */
  boolean read(ImportTask task, FileRows.Extent file) {
    var read = new Read(task.id(), task.state(), file.rows(), json(file.warnings()));
    return database.change(READ, read) > 0;
  }

  /** False where the import was cancelled, or done by somebody else. */
  boolean progress(ImportTask task, long done) {
    return database.change(PROGRESS, new Going(task.id(), task.state(), done)) > 0;
  }

  /** The same, with no word of any row. */
  boolean finish(ImportTask task, JobState state, ImportFault fault) {
    return finish(task, state, fault, () -> {});
  }

  /**
   * False where the import is no longer where the task found it; nothing may then be kept. What
   * became of the rows is added by {@code results}.
   */
  boolean finish(ImportTask task, JobState state, ImportFault fault, Runnable results) {
    if (database.change(FINISH, finished(task, state, fault)) == 0) return false;
    rows.forget(task.id());
    results.run();
    rows.count(task.id());
    if (state != JobState.PLANNED) content.forget(task.id());
    return true;
  }

  private Finished finished(ImportTask task, JobState state, ImportFault fault) {
    var said = fault == null ? new ImportFault(null, null, null, null) : fault;
    return new Finished(
        task.id(),
        task.state(),
        state,
        said.code(),
        said.detail(),
        said.line(),
        said.column(),
        clock.instant());
  }

  private String json(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
