package org.lectern.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lectern.problem.SqlStates;

/**
 * Around every transaction of the application: lets it in where there is room, and begins it again
 * where the database took it back as a whole, as after a deadlock, and where somebody else was
 * quicker: whether they may have been is said by {@code If-Match} alone. What runs inside one does
 * nothing but read and write the database, so doing it again does it once.
 */
@Interceptor
@Transactional
@Priority(Transactions.OUTSIDE_THE_TRANSACTION)
class Transactions {
  /** Quarkus opens the transaction at {@code PLATFORM_BEFORE + 200}. */
  static final int OUTSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 150;

  private static final int MOST_TRIES = 3;

  /** Each time one of those who meet is done. */
  private static final int MOST_TRIES_WHEN_OVERTAKEN = 6;

  private static final int MOST_MILLIS_BETWEEN = 30;

  private final UserTransaction running;
  private final Writers writers;

  Transactions(UserTransaction running, Writers writers) {
    this.running = running;
    this.writers = writers;
  }

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    if (running.getStatus() != Status.STATUS_NO_TRANSACTION) return call.proceed();
    var thing = ThingInQuestion.now();
    return thing.isEmpty() ? tried(call) : writers.let(thing.get(), () -> tried(call));
  }

  private static Object tried(InvocationContext call) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.proceed();
      } catch (Exception thrown) {
        if (attempt >= tries(thrown)) throw thrown;
      }
      stepAside(attempt);
    }
  }

  private static int tries(Exception thrown) {
    if (SqlStates.isRepeatable(thrown)) return MOST_TRIES;
    return isOvertaken(thrown) ? MOST_TRIES_WHEN_OVERTAKEN : 1;
  }

  private static boolean isOvertaken(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof OptimisticLockException) return true;
    }
    return false;
  }

  /** Two transactions that collided and restart at the same moment would collide again. */
  private static void stepAside(int attempt) {
    var millis = ThreadLocalRandom.current().nextInt(attempt * MOST_MILLIS_BETWEEN);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
