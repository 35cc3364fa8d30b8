package org.lectern.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.arc.All;
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
  private final Map<String, OneTimeTask<Void>> tasks;
  private Scheduler scheduler;

  Jobs(
      DataSource database,
      @All List<Job> jobs,
      @Named("realTime") Clock clock,
      JobSettings settings) {
    this.database = database;
    this.clock = clock;
    this.settings = settings;
    this.tasks =
        jobs.stream()
            .map(Jobs::task)
            .collect(Collectors.toMap(OneTimeTask::getName, Function.identity()));
  }

  /** Part of the caller's transaction: what is rolled back was never asked for. */
  public void enqueue(String job, String key) {
    scheduler.scheduleIfNotExists(tasks.get(job).instance(key), clock.instant());
  }

  void start(@Observes StartupEvent event) {
    scheduler =
        Scheduler.create(database, List.copyOf(tasks.values()))
            .clock(clock::instant)
            .executorService(threads())
            .threads(settings.threads())
            .pollingInterval(settings.polling())
            .heartbeatInterval(settings.heartbeat())
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(Duration.ofSeconds(8))
            .build();
    scheduler.start();
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

  private static OneTimeTask<Void> task(Job job) {
    return Tasks.oneTime(job.name())
        .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(1)))
        .onDeadExecutionRevive()
        .execute((instance, context) -> run(job, instance.getId(), context));
  }

  private static void run(Job job, String key, ExecutionContext context) {
    try {
      job.run(key);
    } catch (RuntimeException failure) {
      if (context.getExecution().consecutiveFailures + 1 < MOST_TRIES) throw failure;
      LOG.errorf(failure, "The job %s %s was given up", job.name(), key);
      job.giveUp(key, failure);
    }
  }
}
