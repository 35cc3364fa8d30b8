package org.lectern;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Cheap password hashes: at full strength they would take most of the tests' time. */
final class QuickHashes {
  private QuickHashes() {}

  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  static Argon2Function strength() {
    return Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID);
  }
}
