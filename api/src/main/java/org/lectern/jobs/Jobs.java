package org.lectern.jobs;

import static java.util.Objects.requireNonNull;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The queue of jobs in the database, shared by all instances; it starts and stops with the
 * application.
 */
@ApplicationScoped
public class Jobs {
  private static final Logger LOG = Logger.getLogger(Jobs.class);
  private static final int MOST_TRIES = 4;
  private static final int MISSED_HEARTBEATS = 4;

  private final DataSource database;
  private final Clock clock;
  private final JobSettings settings;
  private final Map<String, Task<Void>> tasks;
  private final List<RecurringTask<Void>> repeated;
  private @Nullable Scheduler scheduler;

  Jobs(
      DataSource database,
      @All List<Job> jobs,
      @All List<RepeatedJob> repeated,
      @Named("realTime") Clock clock,
      JobSettings settings) {
    this.database = database;
    this.clock = clock;
    this.settings = settings;
    this.tasks =
        jobs.stream().map(this::task).collect(Collectors.toMap(Task::getName, Function.identity()));
    this.repeated = repeated.stream().map(Jobs::task).toList();
  }

  /** Part of the caller's transaction, so a rollback cancels the job. */
  public void enqueue(String job, String key) {
    var task = requireNonNull(tasks.get(job), job);
    requireNonNull(scheduler).scheduleIfNotExists(task.instance(key), clock.instant());
  }

  void start(@Observes StartupEvent event) {
    scheduler =
        Scheduler.create(database, List.copyOf(tasks.values()))
            .startTasks(repeated)
            .clock(clock::instant)
            .executorService(threads())
            .threads(settings.threads())
            .pollingInterval(settings.polling())
            .heartbeatInterval(settings.heartbeat())
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(settings.parting())
            .build();
    scheduler.start();
  }

  /** Other instances take over new work. */
  void pause(@Observes ShutdownDelayInitiatedEvent event) {
    if (scheduler != null) scheduler.pause();
  }

  void stop(@Observes ShutdownEvent event) {
    if (scheduler != null) scheduler.stop();
  }

  /** Their class loader is the application's, which beans and drivers are looked up in. */
  private ExecutorService threads() {
    var loader = Thread.currentThread().getContextClassLoader();
    return Executors.newFixedThreadPool(
        settings.threads(),
        work -> {
          var thread = new Thread(work, "lectern-job");
          thread.setContextClassLoader(loader);
          thread.setDaemon(true);
          return thread;
        });
  }

  private Task<Void> task(Job job) {
    return Tasks.custom(job.name(), Void.class)
        .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(1)))
        .onDeadExecutionRevive()
        .execute((instance, context) -> run(job, instance.getId(), context));
  }

  private static RecurringTask<Void> task(RepeatedJob job) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
        .execute((instance, context) -> job.run());
  }

  private CompletionHandler<Void> run(Job job, String key, ExecutionContext context) {
    try {
      job.run(key);
    } catch (RuntimeException failure) {
      if (failure instanceof HandedOver || context.getSchedulerState().isShuttingDown()) {
        return handOver(job, key);
      }
      if (context.getExecution().consecutiveFailures + 1 < MOST_TRIES) throw failure;
      LOG.errorf(failure, "Job %s %s was given up after too many attempts", job.name(), key);
      job.giveUp(key, failure);
    }
    return new CompletionHandler.OnCompleteRemove<>();
  }

  /** Makes the work available to the next instance at once. */
  private CompletionHandler<Void> handOver(Job job, String key) {
    Thread.interrupted(); // it has been told; what follows writes to the database
    LOG.infof("Job %s %s is left to the next instance that looks for work", job.name(), key);
    return (broken, work) -> work.reschedule(broken, clock.instant());
  }
}
