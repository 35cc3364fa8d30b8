package org.lectern.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.lectern.problem.ProblemException;

/**
 * Limits how many requests write at once, in total and to the same thing. A request that waits for
 * a locked row holds a connection; those behind it wait without one, so that others always find
 * one. No wait is longer than that for a lock.
 */
@ApplicationScoped
class Writers {
  private static final int WAITING_FOR_ONE_THING = 30;
  private static final int WAITING = 90;

  private final DatabaseSettings settings;
  private final Semaphore room;
  private final Semaphore places;
  private final ConcurrentHashMap<String, Counted> things = new ConcurrentHashMap<>();

  /** The turnstile of one thing, and how many know of it. */
  private record Counted(Turnstile turnstile, int visitors) {}

  Writers(DatabaseSettings settings) {
    this.settings = settings;
    this.room = new Semaphore(settings.writers() + WAITING);
    this.places = new Semaphore(settings.writers(), true);
  }

  /** Runs the work when there is a place; otherwise 409 or 503. */
  <T> T let(String thing, Callable<T> work) throws Exception {
    if (!room.tryAcquire()) throw ProblemException.overloaded();
    try {
      return toThing(thing, System.nanoTime() + settings.lockWait().toNanos(), work);
    } finally {
      room.release();
    }
  }

  private <T> T toThing(String thing, long until, Callable<T> work) throws Exception {
    var turnstile = arrive(thing);
    try {
      if (!turnstile.enter(until - System.nanoTime())) throw ProblemException.busy();
      try {
        return toDatabase(until, work);
      } finally {
        turnstile.leave();
      }
    } finally {
      depart(thing);
    }
  }

  private <T> T toDatabase(long until, Callable<T> work) throws Exception {
    if (!Turnstile.waited(places, until - System.nanoTime())) throw ProblemException.overloaded();
    try {
      return work.call();
    } finally {
      places.release();
    }
  }

  private Turnstile arrive(String thing) {
    return things.compute(
            thing,
            (key, there) ->
                there == null
                    ? new Counted(newOne(), 1)
                    : new Counted(there.turnstile, there.visitors + 1))
        .turnstile;
  }

  /** Removed with its last user, so that the map holds only what is being changed. */
  private void depart(String thing) {
    things.computeIfPresent(
        thing,
        (key, there) ->
            there.visitors == 1 ? null : new Counted(there.turnstile, there.visitors - 1));
  }

  private Turnstile newOne() {
    return new Turnstile(settings.writersOfOneThing(), WAITING_FOR_ONE_THING);
  }
}
