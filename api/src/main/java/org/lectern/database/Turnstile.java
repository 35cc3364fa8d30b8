package org.lectern.database;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a number of threads through at once; as many more wait for a while, and any further one is
 * turned away at once, since each waiting one holds a thread.
 */
final class Turnstile {
  private final Semaphore inside;
  private final Semaphore insideOrWaiting;

  Turnstile(int inside, int waiting) {
    this.inside = new Semaphore(inside, true);
    this.insideOrWaiting = new Semaphore(inside + waiting);
  }

  /** Whether there was a place within that time; the caller must then {@link #leave}. */
  boolean enter(long nanos) {
    if (!insideOrWaiting.tryAcquire()) return false;
    if (waited(inside, nanos)) return true;
    insideOrWaiting.release();
    return false;
  }

  void leave() {
    inside.release();
    insideOrWaiting.release();
  }

  /** Whether there was a place within that time; false at once if the thread is interrupted. */
  static boolean waited(Semaphore places, long nanos) {
    try {
      return places.tryAcquire(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
