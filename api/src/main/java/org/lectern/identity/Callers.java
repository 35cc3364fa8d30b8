package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.lectern.access.PlatformRole;

/** The caller of a request, in one statement, outside of any transaction. */
@ApplicationScoped
class Callers {
  private static final String BY_ACCESS_TOKEN =
      """
      select u.id, u.username, u.role, u.password_change_required from app_user u
      where u.id = ? and u.token_version = ? and u.active
        and exists (select 1 from sign_in s where s.id = ? and s.user_id = u.id)""";

  /** Notes the use too, where the last one noted is a minute old. */
  private static final String BY_PERSONAL_TOKEN =
      """
      with used as (
        update personal_token set last_used_at = ?
        where hash = ? and expires_at > ? and (last_used_at is null or last_used_at < ?))
      select u.id, u.username, u.role, u.password_change_required
      from personal_token t join app_user u on u.id = t.user_id
      where t.hash = ? and t.expires_at > ? and u.active""";

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final Sentences sentences;
  private final Clock realTime;

  Callers(Sentences sentences, @Named("realTime") Clock realTime) {
    this.sentences = sentences;
    this.realTime = realTime;
  }

  /** Empty where the token was good once, and is not any more. */
  Optional<CurrentUser.Caller> find(JsonWebToken token) {
    return sentences.first(
        BY_ACCESS_TOKEN,
        row -> caller(row, AccessTokens.signInOf(token)),
        UUID.fromString(token.getSubject()),
        AccessTokens.versionOf(token),
        AccessTokens.signInOf(token));
  }

  Optional<CurrentUser.Caller> findByPersonalToken(String secret) {
    var hash = Secrets.hash(secret);
    var now = realTime.instant();
    return sentences.first(
        BY_PERSONAL_TOKEN,
        row -> caller(row, null),
        now,
        hash,
        now,
        now.minus(NOTED_EVERY),
        hash,
        now);
  }

  private static CurrentUser.Caller caller(ResultSet row, UUID signIn) throws SQLException {
    return new CurrentUser.Caller(
        row.getObject("id", UUID.class),
        row.getString("username"),
        PlatformRole.valueOf(row.getString("role")),
        row.getBoolean("password_change_required"),
        signIn);
  }
}
