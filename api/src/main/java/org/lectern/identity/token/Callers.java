package org.lectern.identity.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.lectern.identity.CurrentUser.Caller;
import org.lectern.identity.password.Secrets;
import org.lectern.identity.signin.AccessTokens;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The caller of a request, in one statement, outside of any transaction. */
@ApplicationScoped
class Callers {
  private record AccessToken(UUID user, int version, UUID signIn) {}

  private static final Statement<AccessToken, Caller> BY_ACCESS_TOKEN =
      Statement.of(
          AccessToken.class,
          Caller.class,
          """
          select u.id, u.username, u.role, u.password_change_required, s.id as sign_in
          from app_user u join sign_in s on s.id = :signIn and s.user_id = u.id
          where u.id = :user and u.token_version = :version and u.active""");

  private record PersonalToken(byte[] hash, Instant now, Instant notedBefore) {}

  /** Also records the use, if the last recorded one is at least a minute old. */
  private static final Statement<PersonalToken, Caller> BY_PERSONAL_TOKEN =
      Statement.of(
          PersonalToken.class,
          Caller.class,
          """
          with used as (
            update personal_token set last_used_at = :now
            where hash = :hash and expires_at > :now
              and (last_used_at is null or last_used_at < :notedBefore))
          select u.id, u.username, u.role, u.password_change_required,
            cast(null as uuid) as sign_in
          from personal_token t join app_user u on u.id = t.user_id
          where t.hash = :hash and t.expires_at > :now and u.active""");

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final Database database;
  private final Clock realTime;

  /** A verified token is the same object on each request, so its claims are read only once. */
  private final Cache<JsonWebToken, Optional<AccessToken>> claims =
      Caffeine.newBuilder().weakKeys().build();

  Callers(Database database, @Named("realTime") Clock realTime) {
    this.database = database;
    this.realTime = realTime;
  }

  /** Empty if the token is no longer valid. */
  Optional<Caller> find(JsonWebToken token) {
    return claims
        .get(token, Callers::read)
        .flatMap(known -> database.first(BY_ACCESS_TOKEN, known));
  }

  /** Empty if its claims are not those of our tokens, whoever signed it. */
  private static Optional<AccessToken> read(JsonWebToken token) {
    try {
      return Optional.of(
          new AccessToken(
              UUID.fromString(token.getSubject()),
              AccessTokens.versionOf(token),
              AccessTokens.signInOf(token)));
    } catch (RuntimeException notOurs) {
      return Optional.empty();
    }
  }

  Optional<Caller> findByPersonalToken(String secret) {
    var now = realTime.instant();
    return database.first(
        BY_PERSONAL_TOKEN, new PersonalToken(Secrets.hash(secret), now, now.minus(NOTED_EVERY)));
  }
}
