package org.lectern.problem;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A process that takes memory until there is none, in one place. */
final class Exhausted {
  /** Where an error is caught by somebody else. */
  enum Place {
    THREAD {
      @Override
      void work() {
        new Thread(Exhausted::takeAll).start();
      }
    },
    EVENT_LOOP {
      @Override
      void work() {
        Vertx.vertx().runOnContext(soon -> takeAll());
      }
    },
    WORKER {
      @Override
      void work() {
        var task = Vertx.vertx().executeBlocking(() -> takeAll());
        task.onFailure(OutOfMemory::endIf);
      }
    },
    POOL_THAT_LOGS {
      @Override
      void work() {
        Executors.newSingleThreadExecutor()
            .execute(
                () -> {
                  try {
                    takeAll();
                  } catch (Throwable caught) {
                    Logger.getLogger("some.framework").log(Level.WARNING, "It failed", caught);
                  }
                });
      }
    };

    abstract void work();
  }

  private Exhausted() {}

  public static void main(String... place) throws InterruptedException {
    OutOfMemory.watch();
    Place.valueOf(place[0]).work();
    new CountDownLatch(1).await();
  }

  private static List<byte[]> takeAll() {
    var taken = new ArrayList<byte[]>();
    for (; ; ) taken.add(new byte[1 << 16]);
  }
}
