package org.lectern.edge;

import io.smallrye.health.AsyncHealthCheckFactory;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Runs the health checks on threads of their own, so that they answer when every worker is busy; a
 * check that does not answer in time is down.
 */
@Alternative
@Priority(1)
@Singleton
class HealthChecks extends AsyncHealthCheckFactory {
  private static final Duration LIMIT = Duration.ofSeconds(4);
  private static final int THREADS = 4;

  private final ScheduledThreadPoolExecutor threads =
      new ScheduledThreadPoolExecutor(THREADS, HealthChecks::thread);

  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(1, HealthChecks::thread);

  @Override
  public Uni<HealthCheckResponse> callSync(HealthCheck check) {
    return super.callSync(check)
        .runSubscriptionOn(threads)
        .ifNoItem()
        .after(LIMIT)
        .on(clock)
        .recoverWithItem(() -> HealthCheckResponse.down("A check that does not answer"));
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "lectern-health");
    thread.setDaemon(true);
    return thread;
  }

  @PreDestroy
  void end() {
    threads.shutdownNow();
    clock.shutdownNow();
  }
}
