package org.lectern.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.lectern.problem.ProblemException;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP's least); at most one hash a core at a time,
 * so that signing in cannot starve everything else.
 */
@ApplicationScoped
public class Passwords {
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private static final int LONGEST_QUEUE_SECONDS = 15;

  private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final String nobodys = hash(Secrets.random());

  public String hash(String password) {
    return onACore(() -> Password.hash(password).addRandomSalt(16).with(ARGON2).getResult());
  }

  /** One verification whatever is known, so that the time tells nothing about an account. */
  boolean matches(String hash, String password) {
    var same = onACore(() -> Password.check(password, hash == null ? nobodys : hash).with(ARGON2));
    return same && hash != null;
  }

  private <T> T onACore(Supplier<T> work) {
    try {
      if (!cores.tryAcquire(LONGEST_QUEUE_SECONDS, TimeUnit.SECONDS)) {
        throw ProblemException.tooMany("Very many people are signing in. Try again shortly.", 5);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
    try {
      return work.get();
    } finally {
      cores.release();
    }
  }
}
