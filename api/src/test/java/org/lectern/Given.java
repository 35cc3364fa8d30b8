package org.lectern;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.identity.origin.Visitor;
import org.lectern.identity.password.Passwords;
import org.lectern.identity.signin.SignIns;

/**
 * What exists before a test asks; every call makes something new, so that no test shares anything.
 */
public final class Given {
  private static final Visitor VISITOR = new Visitor("127.0.0.1", null, "Firefox on Linux");

  private Given() {}

  /** An active user of that role, with a name that nobody else has. */
  public static User user(PlatformRole role) {
    var name = unique(role.name().toLowerCase().replace('_', '-'));
    return user(name, role);
  }

  public static User user(String username, PlatformRole role) {
    return persisted(
        new User(
            username,
            "First " + username,
            "Last",
            username + "@example.org",
            role,
            TestClock.NOON));
  }

  /** Somebody who can sign in. */
  public static User userWithPassword(PlatformRole role, String password) {
    return userWithHash(role, bean(Passwords.class).hash(password));
  }

  /** The same with a password that is hashed already: hashing is slow on purpose. */
  public static User userWithHash(PlatformRole role, String hash) {
    var user = user(role);
    sql("update app_user set password_hash = ?1 where id = ?2", hash, user.id());
    return user;
  }

  /** A browser in which that user is signed in. */
  public static SignIns.Opened signIn(User user) {
    return bean(SignIns.class).open(user.id(), user.tokenVersion(), false, VISITOR);
  }

  /** A word that nothing else in the test run has. */
  public static String unique(String word) {
    return word + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** Any entity, stored in a transaction of its own. */
  public static <T> T persisted(T entity) {
    QuarkusTransaction.requiringNew().run(() -> bean(EntityManager.class).persist(entity));
    return entity;
  }

  /** One SQL sentence in a transaction of its own. */
  public static int sql(String sentence, Object... parameters) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var query = bean(EntityManager.class).createNativeQuery(sentence);
              for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
              return query.executeUpdate();
            });
  }

  public static <T> T bean(Class<T> type) {
    return Arc.container().instance(type).get();
  }
}
