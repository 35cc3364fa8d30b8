package org.lectern.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP's least); at most one hash a core at a time,
 * so that signing in cannot starve everything else.
 */
@ApplicationScoped
public class Passwords {
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  private final HashingQueue queue = new HashingQueue(Runtime.getRuntime().availableProcessors());
  private final String nobodys = hash(Secrets.random());

  public String hash(String password) {
    return queue.inTurn(
        () -> Password.hash(inOneForm(password)).addRandomSalt(16).with(ARGON2).getResult());
  }

  /** What a password is compared with; null where there is none. */
  interface Hashed {
    String passwordHash();
  }

  /**
   * What was asked for, where this is its password. It is asked for when its turn has come, and may
   * be refused then; without a hash one verification is done all the same, so that the time tells
   * nothing about an account. {@code address} is where it comes from.
   */
  <H extends Hashed> Optional<H> proven(Supplier<H> asked, String password, String address) {
    return queue.inTurn(
        address,
        () -> {
          var found = asked.get();
          var hash = found.passwordHash();
          var same =
              Password.check(inOneForm(password), hash == null ? nobodys : hash).with(ARGON2);
          return same && hash != null ? Optional.of(found) : Optional.empty();
        });
  }

  /** Keyboards compose accents in different ways. */
  private static String inOneForm(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
