package org.lectern.problem;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Handles running out of memory. It may happen anywhere, so the state of the process can no longer
 * be trusted: the process ends at once with the JVM's own code for this, and its supervisor
 * restarts it.
 */
public final class OutOfMemory {
  public static final int EXIT_CODE = 3;

  private OutOfMemory() {}

  /** Ends the process if this, or its cause, is an out-of-memory error. */
  public static void endIf(Throwable thrown) {
    for (var at = thrown; at != null; at = at.getCause()) {
      if (at instanceof OutOfMemoryError) Runtime.getRuntime().halt(EXIT_CODE);
    }
  }

  /** Watches what no request reports: dying threads and everything that is logged. */
  public static void watch() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> {
          endIf(thrown);
          Logger.getLogger(OutOfMemory.class.getName())
              .log(java.util.logging.Level.SEVERE, "A thread ended", thrown);
        });
    Logger.getLogger("").addHandler(new Watcher());
  }

  private static final class Watcher extends Handler {
    @Override
    public void publish(LogRecord record) {
      endIf(record.getThrown());
    }

    @Override
    public void flush() {
      // nothing is kept
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
