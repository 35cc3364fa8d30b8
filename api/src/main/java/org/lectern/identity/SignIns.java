package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One row a browser that is signed in, with the family of its refresh tokens: each is used once,
 * and one that comes a second time ends the sign-in, for somebody has copied it.
 */
@ApplicationScoped
public class SignIns {
  /** Two tabs, or a page that is loaded again, may send the same token at the same time. */
  static final Duration GRACE = Duration.ofSeconds(10);

  private static final String HOLD =
      """
      select s.id from sign_in s join refresh_token r on r.sign_in_id = s.id
      where r.hash = ? for update of s""";

  private static final String READ =
      """
      select s.id, s.user_id, s.started_at, u.token_version, u.password_change_required, r.used_at,
        u.active and u.token_version = s.token_version and s.expires_at > ? as valid
      from refresh_token r join sign_in s on s.id = r.sign_in_id join app_user u on u.id = s.user_id
      where r.hash = ?""";

  private final Sentences sentences;
  private final SignInSettings settings;
  private final Clock realTime;

  SignIns(Sentences sentences, SignInSettings settings, @Named("realTime") Clock realTime) {
    this.sentences = sentences;
    this.settings = settings;
    this.realTime = realTime;
  }

  /** A sign-in that stands, with the token that will renew it. */
  public record Opened(
      UUID id, UUID user, int tokenVersion, boolean passwordChangeRequired, String refreshToken) {
    @Override
    public String toString() {
      return "sign-in " + id;
    }
  }

  private record Presented(
      UUID id,
      UUID user,
      Instant startedAt,
      int tokenVersion,
      boolean passwordChangeRequired,
      Instant usedAt,
      boolean valid) {}

  @Transactional
  public Opened open(UUID user, int tokenVersion, boolean passwordChangeRequired) {
    var now = realTime.instant();
    var id = NewId.next();
    sentences.run("delete from sign_in where expires_at < ?", now);
    sentences.run(
        """
        insert into sign_in (id, user_id, token_version, started_at, expires_at)
        values (?, ?, ?, ?, ?)""",
        id,
        user,
        tokenVersion,
        now,
        now.plus(settings.idle()));
    return new Opened(id, user, tokenVersion, passwordChangeRequired, freshToken(id, now));
  }

  /** The sign-in goes on with a new token; empty where the one presented is no good. */
  @Transactional
  public Optional<Opened> renew(String refreshToken) {
    var now = realTime.instant();
    var hash = Secrets.hash(refreshToken);
    if (sentences.first(HOLD, row -> row.getString(1), (Object) hash).isEmpty()) {
      return Optional.empty();
    }
    var presented = sentences.first(READ, SignIns::presented, now, hash);
    if (presented.isEmpty()) return Optional.empty();
    var signIn = presented.get();
    var copied = signIn.usedAt != null && signIn.usedAt.plus(GRACE).isBefore(now);
    if (copied || !signIn.valid) {
      end(signIn.id);
      return Optional.empty();
    }
    sentences.run(
        "update refresh_token set used_at = ? where hash = ? and used_at is null", now, hash);
    var latest = signIn.startedAt.plus(settings.longest());
    var idle = now.plus(settings.idle());
    var expiry = idle.isBefore(latest) ? idle : latest;
    sentences.run("update sign_in set expires_at = ? where id = ?", expiry, signIn.id);
    return Optional.of(
        new Opened(
            signIn.id,
            signIn.user,
            signIn.tokenVersion,
            signIn.passwordChangeRequired,
            freshToken(signIn.id, now)));
  }

  /** From the next request on its tokens are refused, the access tokens too. */
  public void end(UUID id) {
    sentences.run("delete from sign_in where id = ?", id);
  }

  public void endBy(String refreshToken) {
    sentences.run(
        "delete from sign_in where id = (select sign_in_id from refresh_token where hash = ?)",
        (Object) Secrets.hash(refreshToken));
  }

  private String freshToken(UUID signIn, Instant now) {
    var token = Secrets.random();
    sentences.run(
        "insert into refresh_token (hash, sign_in_id, issued_at) values (?, ?, ?)",
        Secrets.hash(token),
        signIn,
        now);
    return token;
  }

  private static Presented presented(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Presented(
        row.getObject("id", UUID.class),
        row.getObject("user_id", UUID.class),
        Sentences.instant(row, "started_at"),
        row.getInt("token_version"),
        row.getBoolean("password_change_required"),
        Sentences.instant(row, "used_at"),
        row.getBoolean("valid"));
  }
}
