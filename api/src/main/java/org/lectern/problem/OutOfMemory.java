package org.lectern.problem;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Memory that ran out. It may have run out anywhere, so that nothing of the process can be trusted
 * any more: it ends at once, with the JVM's own code for this, and whatever runs it starts it
 * again.
 */
public final class OutOfMemory {
  public static final int EXIT_CODE = 3;

  private OutOfMemory() {}

  /** Ends the process where this, or what it was caused by, is memory that ran out. */
  public static void endIf(Throwable thrown) {
    for (var at = thrown; at != null; at = at.getCause()) {
      if (at instanceof OutOfMemoryError) Runtime.getRuntime().halt(EXIT_CODE);
    }
  }

  /** Looks at what no request answers for: threads that die, and all that is logged. */
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
