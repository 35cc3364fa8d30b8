package org.lectern.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.Sentences;

/** Two instances on one database, the first of which shuts down in the middle of its work. */
@QuarkusTest
class HandOverTest {
  @Inject DataSource database;

  private final String name = Given.unique("job");
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  @Test
  void leavesItsWorkToTheNextInstanceAtOnce() throws InterruptedException {
    var first = instance(new Endless());
    QuarkusTransaction.requiringNew().run(() -> first.enqueue(name, "key"));
    assertTrue(begun.await(20, TimeUnit.SECONDS), "the work was not begun");
    first.stop(null);
    assertEquals(List.of("false 0"), waiting());
    var second = instance(new Short());
    assertTrue(done.await(20, TimeUnit.SECONDS), "the work was not taken over");
    second.stop(null);
    assertEquals(List.of(), waiting());
  }

  private Jobs instance(Job job) {
    var instance = new Jobs(database, List.of(job), List.of(), Clock.systemUTC(), new Quick());
    instance.start(null);
    return instance;
  }

  private List<String> waiting() {
    return new Sentences(database)
        .all(
            "select picked || ' ' || consecutive_failures from scheduled_tasks where task_name = ?",
            row -> row.getString(1),
            name);
  }

  private final class Endless implements Job {
    @Override
    public String name() {
      return name;
    }

    @Override
    public void run(String key) {
      begun.countDown();
      for (; ; ) {
        HandedOver.ifLeaving();
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      }
    }

    @Override
    public void giveUp(String key, RuntimeException reason) {
      throw new AssertionError("nobody gives up what is handed over", reason);
    }
  }

  private final class Short implements Job {
    @Override
    public String name() {
      return name;
    }

    @Override
    public void run(String key) {
      done.countDown();
    }

    @Override
    public void giveUp(String key, RuntimeException reason) {
      throw new AssertionError("it does not fail", reason);
    }
  }

  private static final class Quick implements JobSettings {
    @Override
    public Duration polling() {
      return Duration.ofMillis(100);
    }

    @Override
    public Duration heartbeat() {
      return Duration.ofMinutes(1);
    }

    @Override
    public int threads() {
      return 1;
    }

    @Override
    public Duration parting() {
      return Duration.ofMillis(500);
    }

    @Override
    public Duration statementTime() {
      return Duration.ofMinutes(1);
    }
  }
}
