package org.lectern.identity.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Hashes passwords, at most one per core at a time, so that signing in cannot starve everything
 * else.
 */
@ApplicationScoped
public class Passwords {
  private final Argon2Function strength;
  private final HashingQueue queue = new HashingQueue(Runtime.getRuntime().availableProcessors());
  private final String nobodys;

  public Passwords(Argon2Function strength) {
    this.strength = strength;
    this.nobodys = hash(Secrets.random());
  }

  /** Argon2id with 19 MiB, two passes and one lane: OWASP's least. */
  @Produces
  @Singleton
  @DefaultBean
  public static Argon2Function strength() {
    return Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  }

  public String hash(String password) {
    return queue.inTurn(
        () -> Password.hash(inOneForm(password)).addRandomSalt(16).with(strength).getResult());
  }

  /** The hash to compare with; null if there is none. */
  public interface Hashed {
    String passwordHash();
  }

  /**
   * What was asked for, where this is its password. It is asked for when its turn has come, and may
   * be refused then; without a hash one verification is done all the same, so that the time tells
   * nothing about an account. {@code address} is where it comes from.
   */
  public <H extends Hashed> Optional<H> proven(Supplier<H> asked, String password, String address) {
    return queue.inTurn(
        address,
        () -> {
          var found = asked.get();
          var hash = found.passwordHash();
          var same = matches(password, hash == null ? nobodys : hash);
          return same && hash != null ? Optional.of(found) : Optional.empty();
        });
  }

  /** With the strength that the hash was made with. */
  private static boolean matches(String password, String hash) {
    return Password.check(inOneForm(password), hash).with(Argon2Function.getInstanceFromHash(hash));
  }

  /** Keyboards compose accents in different ways. */
  private static String inOneForm(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
