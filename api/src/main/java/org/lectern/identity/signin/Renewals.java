package org.lectern.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lectern.identity.origin.Visitor;
import org.lectern.identity.password.Secrets;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Renews a sign-in by a chain of refresh tokens, each used once. Two tabs, or a reloaded page, may
 * send the same token at the same time, so for a moment it gets the same successor. A used token
 * that comes later ends the sign-in, since it must have been copied.
 *
 * <p>The successor is derived from the token and a salt in its row, so neither a copy of the
 * database nor an old token is enough to derive it.
 */
@ApplicationScoped
public class Renewals {
  static final Duration GRACE = Duration.ofSeconds(10);
  private static final int TRIES = 10;
  private static final Duration PAUSE = Duration.ofMillis(50);

  private record Token(byte[] hash, Instant now) {}

  private static final Statement<Token, Presented> READ =
      Statement.of(
          Token.class,
          Presented.class,
          """
          select s.id, s.user_id as "user", s.started_at, u.token_version,
            u.password_change_required, r.used_at, r.salt,
            u.active and u.token_version = s.token_version and s.expires_at > :now as valid
          from refresh_token r
            join sign_in s on s.id = r.sign_in_id join app_user u on u.id = s.user_id
          where r.hash = :hash""");

  private record Use(
      byte[] hash, byte[] salt, byte[] next, Instant now, Instant until, String address) {}

  /** All of it, or nothing if it was used meanwhile or is being used. */
  private static final Statement<Use, Void> USE =
      Statement.change(
          Use.class,
          """
          with mine as (
            select r.hash, s.id from refresh_token r join sign_in s on s.id = r.sign_in_id
            where r.hash = :hash and r.used_at is null for update of r, s skip locked),
          used as (
            update refresh_token r set used_at = :now, salt = :salt
            from mine where r.hash = mine.hash),
          kept as (
            update sign_in s set last_used_at = :now, address = :address, expires_at = :until
            from mine where s.id = mine.id)
          insert into refresh_token (hash, sign_in_id, issued_at)
          select :next, mine.id, :now from mine""");

  private final Database database;
  private final SignIns signIns;
  private final SignInSettings settings;
  private final Clock realTime;

  Renewals(
      Database database,
      SignIns signIns,
      SignInSettings settings,
      @Named("realTime") Clock realTime) {
    this.database = database;
    this.signIns = signIns;
    this.settings = settings;
    this.realTime = realTime;
  }

  private record Presented(
      UUID id,
      UUID user,
      Instant startedAt,
      int tokenVersion,
      boolean passwordChangeRequired,
      Instant usedAt,
      byte[] salt,
      boolean valid) {

    boolean isCopied(Instant now) {
      return usedAt != null && (salt == null || usedAt.plus(GRACE).isBefore(now));
    }

    SignIns.Opened with(String token) {
      return new SignIns.Opened(id, user, tokenVersion, passwordChangeRequired, token);
    }
  }

  /**
   * Empty if the token is not valid, or no longer. If it is in use, the caller waits without a
   * connection.
   */
  public Optional<SignIns.Opened> renew(String refreshToken, Visitor visitor) {
    for (int i = 0; i < TRIES; i++) {
      var now = realTime.instant();
      var read = database.first(READ, new Token(Secrets.hash(refreshToken), now));
      if (read.isEmpty()) return Optional.empty();
      var presented = read.get();
      if (presented.isCopied(now) || !presented.valid) {
        signIns.end(presented.id);
        return Optional.empty();
      }
      var isUsed = presented.usedAt != null;
      var salt = isUsed ? presented.salt : Secrets.bytes();
      var next = Secrets.following(refreshToken, salt);
      if (isUsed || use(refreshToken, presented, salt, next, visitor, now)) {
        return Optional.of(presented.with(next));
      }
      pause();
    }
    throw ProblemException.busy("renewing", 1);
  }

  private boolean use(
      String token, Presented presented, byte[] salt, String next, Visitor visitor, Instant now) {
    var latest = presented.startedAt.plus(settings.longest());
    var idle = now.plus(settings.idle());
    var until = idle.isBefore(latest) ? idle : latest;
    var using =
        new Use(Secrets.hash(token), salt, Secrets.hash(next), now, until, visitor.address());
    return database.change(USE, using) > 0;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
