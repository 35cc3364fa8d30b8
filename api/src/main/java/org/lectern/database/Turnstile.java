package org.lectern.database;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many through at once; so many more wait in line for a while, and who comes then is turned
 * away at once, for those who wait hold a thread each.
 */
final class Turnstile {
  private final Semaphore inside;
  private final Semaphore insideOrWaiting;

  Turnstile(int inside, int waiting) {
    this.inside = new Semaphore(inside, true);
    this.insideOrWaiting = new Semaphore(inside + waiting);
  }

  /** Whether there was a place within that time; who got one must {@link #leave}. */
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

  /** Whether there was a place within that time; false at once where the thread is to stop. */
  static boolean waited(Semaphore places, long nanos) {
    try {
      return places.tryAcquire(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
