package org.lectern.identity.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.problem.ProblemException;

class HashingQueueTest {
  @ParameterizedTest(name = "{0} cores work on {0} and let {1} wait")
  @CsvSource({"1, 20", "2, 40", "4, 80", "16, 100"})
  void refusesWhenItIsFull(int cores, int waiting) throws Exception {
    var queue = new HashingQueue(cores);
    var full = new CountDownLatch(cores + waiting);
    var go = new CountDownLatch(1);
    var people = Executors.newCachedThreadPool();
    try {
      var inside = new ArrayList<Future<Integer>>();
      for (int i = 0; i < cores + waiting; i++) {
        inside.add(people.submit(() -> through(queue, full, go)));
      }
      full.await();
      awaitFull(queue);
      var refused = assertThrows(ProblemException.class, () -> queue.inTurn(() -> 1));
      assertEquals(503, refused.status());
      assertEquals(2L, refused.members().get("retryAfterSeconds"));
      go.countDown();
      for (var one : inside) assertEquals(1, one.get());
      assertEquals(2, queue.inTurn(() -> 2));
    } finally {
      people.shutdownNow();
    }
  }

  @Test
  void keepsHalfOfItsPlacesFromWhoComesFromOneAddress() throws Exception {
    var queue = new HashingQueue(1);
    var full = new CountDownLatch(10);
    var go = new CountDownLatch(1);
    var people = Executors.newCachedThreadPool();
    try {
      for (int i = 0; i < 10; i++) people.submit(() -> throughFrom("here", queue, full, go));
      full.await();
      while (queue.freePlaces() > 11) Thread.onSpinWait();
      assertThrows(ProblemException.class, () -> queue.inTurn("here", () -> 1));
      var other = people.submit(() -> queue.inTurn("elsewhere", () -> 2));
      go.countDown();
      assertEquals(2, other.get());
      assertEquals(3, queue.inTurn("here", () -> 3));
    } finally {
      people.shutdownNow();
    }
  }

  @Test
  void givesItsTurnBackWhereTheWorkFails() {
    var queue = new HashingQueue(1);
    for (int i = 0; i < 50; i++) {
      assertThrows(
          IllegalStateException.class,
          () ->
              queue.inTurn(
                  () -> {
                    throw new IllegalStateException();
                  }));
    }
    assertEquals(1, queue.inTurn(() -> 1));
  }

  private static int throughFrom(
      String address, HashingQueue queue, CountDownLatch full, CountDownLatch go) {
    full.countDown();
    return queue.inTurn(address, () -> waitFor(go));
  }

  private static int through(HashingQueue queue, CountDownLatch full, CountDownLatch go) {
    full.countDown();
    return queue.inTurn(() -> waitFor(go));
  }

  private static int waitFor(CountDownLatch go) {
    try {
      go.await();
      return 1;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static void awaitFull(HashingQueue queue) {
    while (queue.freePlaces() > 0) Thread.onSpinWait();
  }
}
