package org.lectern.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.lectern.access.PlatformRole;
import org.lectern.csv.CsvRefusedException;
import org.lectern.csv.CsvRow;
import org.lectern.database.LongWork;
import org.lectern.identity.Users;
import org.lectern.jobs.HandedOver;
import org.lectern.jobs.JobSettings;
import org.lectern.jobs.JobState;

/**
 * Plans and applies imports. Rows, their results and the import's new state are written in one
 * transaction: a crash leaves nothing behind, and doing it again does it once.
 */
@ApplicationScoped
class ImportRunner {
  private static final int MOST_SECONDS = 900;

  /** Somebody cancelled the import, or another instance did it. */
  private static final class NoLongerWanted extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Takes the transaction back, and carries what it would have come to. */
  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<RowResult> results;

    TakenBack(List<RowResult> results) {
      this.results = results;
    }
  }

  private final ImportStore store;
  private final RowKinds kinds;
  private final Users users;
  private final LongWork longWork;
  private final JobSettings settings;

  ImportRunner(
      ImportStore store, RowKinds kinds, Users users, LongWork longWork, JobSettings settings) {
    this.store = store;
    this.kinds = kinds;
    this.users = users;
    this.longWork = longWork;
    this.settings = settings;
  }

  void run(UUID id) {
    inTransaction(() -> store.task(id)).ifPresent(this::run);
  }

  private void run(ImportTask task) {
    try {
      var rows = read(task);
      inTransaction(() -> attempt(task, rows));
    } catch (TakenBack back) {
      inTransaction(() -> report(task, back.results));
    } catch (CsvRefusedException refused) {
      var fault = ImportFault.of(refused.faults().get(0));
      inTransaction(() -> store.finish(task, JobState.FAILED, List.of(), fault));
    } catch (NoLongerWanted nothingToDo) {
      // whoever ended it has said how
    }
  }

  void giveUp(UUID id) {
    var fault =
        new ImportFault(
            "internal",
            "Something went wrong here. Nothing was written; send the file again.",
            null,
            null);
    inTransaction(() -> store.task(id))
        .ifPresent(
            task -> inTransaction(() -> store.finish(task, JobState.FAILED, List.of(), fault)));
  }

  private List<CsvRow> read(ImportTask task) {
    var content = inTransaction(() -> Optional.ofNullable(store.content(task.id())));
    if (content.isEmpty()) throw new NoLongerWanted();
    var rows = new ArrayList<CsvRow>();
    var isOfOneSession = task.session() != null;
    try (var reader =
        kinds.open(task.kind(), isOfOneSession, () -> new ByteArrayInputStream(content.get()))) {
      reader.forEachRemaining(rows::add);
      var warnings = ImportIntake.warnings(reader);
      if (!inTransaction(() -> store.read(task, rows.size(), warnings))) throw new NoLongerWanted();
    }
    return rows;
  }

  private boolean attempt(ImportTask task, List<CsvRow> rows) {
    requireSender(task);
    var results =
        kinds.of(task.kind()).apply(task, rows, () -> progress(task, rows.size() / 2, rows.size()));
    var isStopped = task.isAllOrNothing() && results.stream().anyMatch(RowResult::isFailed);
    if (task.isPlan() || isStopped) throw new TakenBack(results);
    if (!store.finish(task, JobState.DONE, results, null)) throw new NoLongerWanted();
    return true;
  }

  private boolean report(ImportTask task, List<RowResult> results) {
    if (task.isPlan()) return store.finish(task, JobState.PLANNED, results, null);
    var failed = results.stream().filter(RowResult::isFailed).toList();
    var first = failed.get(0);
    var detail =
        "Nothing was written: %d of %d rows failed, the first on line %d. Mend them, or send the good rows only."
            .formatted(failed.size(), results.size(), first.line());
    var fault = new ImportFault("rows-failed", detail, first.line(), first.column());
    return store.finish(
        task, JobState.FAILED, results.stream().map(RowResult::notApplied).toList(), fault);
  }

  /** A right that was lost since the file was sent is lost here too. */
  private void requireSender(ImportTask task) {
    var sender = users.findById(task.by());
    if (sender.isActive() && sender.role().includes(PlatformRole.SESSION_ADMIN)) return;
    var fault =
        new ImportFault(
            "not-allowed",
            "Who sent this file may no longer import. Nothing was written.",
            null,
            null);
    QuarkusTransaction.requiringNew()
        .call(() -> store.finish(task, JobState.FAILED, List.of(), fault));
    throw new NoLongerWanted();
  }

  private void progress(ImportTask task, long done, long total) {
    if (!inTransaction(() -> store.progress(task, done, total))) throw new NoLongerWanted();
  }

  private <T> T inTransaction(Callable<T> work) {
    HandedOver.ifLeaving();
    return QuarkusTransaction.requiringNew()
        .timeout(MOST_SECONDS)
        .call(
            () -> {
              longWork.allow(settings.statementTime());
              return work.call();
            });
  }
}
