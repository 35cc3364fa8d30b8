package org.lectern.identity.password;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;

/** How strongly passwords are hashed. */
class PasswordsTest {
  private static final String PASSWORD = "correct horse battery staple";
  private final Passwords passwords = new Passwords(Passwords.strength());

  @Test
  void areHashedWithTheLeastThatOwaspNames() {
    var hash = passwords.hash(PASSWORD);
    assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
  }

  @Test
  void areProvenWithTheStrengthThatTheyWereHashedWith() {
    var weaker = new Passwords(Argon2Function.getInstance(8_192, 1, 1, 32, Argon2.ID));
    var hash = weaker.hash(PASSWORD);
    assertTrue(isProven(hash, PASSWORD));
    assertFalse(isProven(hash, "something else"));
  }

  private boolean isProven(String hash, String password) {
    Passwords.Hashed hashed = () -> hash;
    return passwords.proven(() -> hashed, password, "here").isPresent();
  }
}
