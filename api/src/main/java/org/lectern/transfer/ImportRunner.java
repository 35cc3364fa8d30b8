package org.lectern.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.lectern.access.rights.PlatformRole;
import org.lectern.csv.CsvReader;
import org.lectern.csv.CsvRefusedException;
import org.lectern.database.LongWork;
import org.lectern.identity.Users;
import org.lectern.jobs.HandedOver;
import org.lectern.jobs.JobSettings;
import org.lectern.jobs.JobState;
import org.lectern.sentence.Sentence;
import org.lectern.transfer.rows.FileRows;
import org.lectern.transfer.rows.ImportFault;
import org.lectern.transfer.rows.ImportTask;
import org.lectern.transfer.rows.Judgement;
import org.lectern.transfer.rows.Verdict;
import org.lectern.transfer.rows.Verdicts;

/**
 * Plans and applies imports. Rows, their results and the import's new state are written in one
 * transaction: a crash leaves nothing behind, and a repeated run gives the same result.
 */
@ApplicationScoped
class ImportRunner {
  private static final int MOST_SECONDS = 900;

  /** Somebody cancelled the import, or another instance did it. */
  private static final class NoLongerWanted extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Rolls the transaction back, and carries what its result would have been. */
  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Verdicts verdicts;

    TakenBack(Verdicts verdicts) {
      this.verdicts = verdicts;
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
    var file = new FileRows(() -> open(task));
    try {
      if (!inTransaction(() -> store.begin(task))) return;
      inTransaction(() -> attempt(task, file));
    } catch (TakenBack back) {
      inTransaction(() -> report(task, file, back.verdicts));
    } catch (CsvRefusedException refused) {
      var fault = ImportFault.of(refused.faults().get(0));
      inTransaction(() -> store.finish(task, JobState.FAILED, fault));
    } catch (NoLongerWanted nothingToDo) {
      // the state already says how it ended
    }
  }

  void giveUp(UUID id) {
    var fault = ImportFault.of(Sentence.of("internal.import"), null, null);
    inTransaction(() -> store.task(id))
        .ifPresent(task -> inTransaction(() -> store.finish(task, JobState.FAILED, fault)));
  }

  private CsvReader open(ImportTask task) {
    return kinds.open(task.kind(), task.session() != null, () -> store.content(task));
  }

  private boolean attempt(ImportTask task, FileRows file) {
    requireSender(task);
    var judgement = kinds.of(task.kind()).begin(task);
    var verdicts = judgement.verdicts();
    Runnable tell = () -> progress(task, verdicts.all().size());
    judge(task, judgement, file, tell);
    judgement.write(file, tell);
    var isStopped = task.isAllOrNothing() && verdicts.haveFailures();
    if (task.isPlan() || isStopped) throw new TakenBack(verdicts);
    if (!finish(task, JobState.DONE, null, file, verdicts)) throw new NoLongerWanted();
    return true;
  }

  private void judge(ImportTask task, Judgement judgement, FileRows file, Runnable tell) {
    var extent =
        file.each(
            some -> {
              judgement.judge(some);
              tell.run();
            });
    if (!inTransaction(() -> store.read(task, extent))) throw new NoLongerWanted();
  }

  private boolean report(ImportTask task, FileRows file, Verdicts verdicts) {
    if (task.isPlan()) return finish(task, JobState.PLANNED, null, file, verdicts);
    var fault = verdicts.fault();
    verdicts.change(Verdict::notApplied);
    return finish(task, JobState.FAILED, fault, file, verdicts);
  }

  private boolean finish(
      ImportTask task, JobState state, ImportFault fault, FileRows file, Verdicts verdicts) {
    return store.finish(
        task,
        state,
        fault,
        () -> file.each(some -> store.add(task, some.stream().map(verdicts::on).toList())));
  }

  /** Rights lost since the file was sent are no longer valid here. */
  private void requireSender(ImportTask task) {
    var sender = users.findById(task.by());
    if (sender.isActive() && sender.role().includes(PlatformRole.SESSION_ADMIN)) return;
    var fault = ImportFault.of(Sentence.of("not-allowed.sender"), null, null);
    QuarkusTransaction.requiringNew().call(() -> store.finish(task, JobState.FAILED, fault));
    throw new NoLongerWanted();
  }

  /** A row is done when its verdict is known: it failed, or what it asks for is written. */
  private void progress(ImportTask task, long done) {
    if (!inTransaction(() -> store.progress(task, done))) throw new NoLongerWanted();
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
