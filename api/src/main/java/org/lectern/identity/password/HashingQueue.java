package org.lectern.identity.password;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.lectern.problem.ProblemException;

/**
 * A queue for hashing: one task per core at a time; 20 per core wait in order of arrival, and any
 * further one is refused at once. Each waiting task holds a worker, so they may never take more
 * than half of the workers; and no single address may take more than half of the places.
 */
final class HashingQueue {
  static final int WAITING_A_CORE = 20;
  private static final int HALF_OF_THE_WORKERS = 100;
  private static final int LONGEST_SECONDS = 15;

  private final Semaphore cores;
  private final Semaphore places;
  private final int share;
  private final Map<String, Integer> taken = new ConcurrentHashMap<>();

  HashingQueue(int cores) {
    this.cores = new Semaphore(cores, true);
    var most = cores + Math.min(WAITING_A_CORE * cores, HALF_OF_THE_WORKERS);
    this.places = new Semaphore(most);
    this.share = most / 2;
  }

  /** 503 if the address has used up its places. */
  <T> T inTurn(String address, Supplier<T> work) {
    if (taken.merge(address, 1, Integer::sum) > share) {
      leave(address);
      throw busy();
    }
    try {
      return inTurn(work);
    } finally {
      leave(address);
    }
  }

  private void leave(String address) {
    taken.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
  }

  /** 503 if the queue is full. */
  <T> T inTurn(Supplier<T> work) {
    if (!places.tryAcquire()) throw busy();
    try {
      if (!cores.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)) throw busy();
      try {
        return work.get();
      } finally {
        cores.release();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } finally {
      places.release();
    }
  }

  int freePlaces() {
    return places.availablePermits();
  }

  private static ProblemException busy() {
    return ProblemException.busy("many-sign-ins", 2);
  }
}
