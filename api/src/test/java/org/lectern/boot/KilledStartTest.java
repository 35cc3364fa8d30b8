package org.lectern.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whenever a first start is killed, the next one succeeds; for more rounds:
 * deploy/drills/killed-starts.
 */
class KilledStartTest {
  private static final int LONGEST_MILLIS = 4000;

  @TempDir Path folder;

  @Test
  void theNextStartSucceeds() throws Exception {
    var after = ThreadLocalRandom.current().nextInt(LONGEST_MILLIS);
    Child.started(PreparedChild.class, folder, Map.of()).killedAfter(after);
    requireStart("killed after " + after + " ms");
  }

  private void requireStart(String how) throws Exception {
    var next = Child.started(PreparedChild.class, folder, Map.of());
    assertEquals(0, next.ended(), () -> how + ": " + said(next));
  }

  private static String said(Child child) {
    try {
      return child.said();
    } catch (java.io.IOException fault) {
      return fault.toString();
    }
  }
}
