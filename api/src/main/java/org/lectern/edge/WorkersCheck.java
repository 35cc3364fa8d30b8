package org.lectern.edge;

import jakarta.inject.Singleton;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether a request that arrived now would be started soon. */
@Readiness
@Singleton
class WorkersCheck implements HealthCheck {
  private static final String NAME = "Workers";
  private static final long SOON_SECONDS = 2;

  private final ExecutorService workers;

  WorkersCheck(ExecutorService workers) {
    this.workers = workers;
  }

  @Override
  public HealthCheckResponse call() {
    var turn = workers.submit(() -> {});
    try {
      turn.get(SOON_SECONDS, TimeUnit.SECONDS);
      return HealthCheckResponse.up(NAME);
    } catch (TimeoutException | ExecutionException busy) {
      turn.cancel(true);
      return HealthCheckResponse.down(NAME);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return HealthCheckResponse.down(NAME);
    }
  }
}
