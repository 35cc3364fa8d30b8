package org.lectern.edge;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.lectern.As;

@QuarkusTest
class ReadinessTest {
  private static final int MORE_THAN_WORKERS = 250;

  @Inject ExecutorService workers;

  @Test
  void saysInTimeThatEveryWorkerIsBusy() {
    var end = new CountDownLatch(1);
    try {
      for (int i = 0; i < MORE_THAN_WORKERS; i++) workers.execute(() -> await(end));
      As.nobody()
          .get("/q/health/ready")
          .then()
          .statusCode(503)
          .time(lessThan(5_000L))
          .body("checks.find { it.name == 'Workers' }.status", equalTo("DOWN"));
      As.nobody().get("/q/health/live").then().statusCode(200);
    } catch (RejectedExecutionException full) {
      throw new AssertionError("the queue of work is bounded after all", full);
    } finally {
      end.countDown();
    }
  }

  @Test
  void saysThatEverythingIsWell() {
    As.nobody()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'Workers' }.status", equalTo("UP"));
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
