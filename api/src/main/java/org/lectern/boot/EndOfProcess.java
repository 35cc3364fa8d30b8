package org.lectern.boot;

import io.quarkus.runtime.Quarkus;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lectern.boot.database.EmbeddedDatabase;
import sun.misc.Signal;

/**
 * Ends the process in order. On a signal it stops the application first, with its requests and
 * jobs, and only then the JVM, whose shutdown hooks run in no order; the embedded database stops
 * last.
 */
final class EndOfProcess {
  private static final long MOST_SECONDS = 40;
  private static final CountDownLatch APPLICATION = new CountDownLatch(1);
  private static volatile boolean begun;

  private EndOfProcess() {}

  /** Must be called first. */
  static void prepare() {
    Runtime.getRuntime().addShutdownHook(new Thread(EndOfProcess::stopDatabase, "database-last"));
    listen("HUP", 1);
    listen("INT", 2);
    listen("TERM", 15);
  }

  /** From now on there is an application to wait for. */
  static void applicationBegins() {
    begun = true;
  }

  static void applicationEnded() {
    APPLICATION.countDown();
  }

  private static void listen(String name, int number) {
    try {
      Signal.handle(new Signal(name), told -> new Thread(() -> leave(128 + number)).start());
    } catch (IllegalArgumentException otherwise) {
      // this system has no such signal, or the JVM keeps it for itself
    }
  }

  /** Repeated until it takes effect: an application that is still starting ignores it. */
  private static void leave(int code) {
    if (!begun) System.exit(code);
    do Quarkus.asyncExit(code);
    while (!isOver(200));
  }

  private static void stopDatabase() {
    if (begun) isOver(TimeUnit.SECONDS.toMillis(MOST_SECONDS));
    EmbeddedDatabase.stop();
  }

  private static boolean isOver(long millis) {
    try {
      return APPLICATION.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
