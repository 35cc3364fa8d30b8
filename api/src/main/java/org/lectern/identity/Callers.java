package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
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

  private final Sentences sentences;

  Callers(Sentences sentences) {
    this.sentences = sentences;
  }

  /** Empty where the token was good once, and is not any more. */
  Optional<CurrentUser.Caller> find(JsonWebToken token) {
    return sentences.first(
        BY_ACCESS_TOKEN,
        row ->
            new CurrentUser.Caller(
                row.getObject("id", UUID.class),
                row.getString("username"),
                PlatformRole.valueOf(row.getString("role")),
                row.getBoolean("password_change_required"),
                false),
        UUID.fromString(token.getSubject()),
        AccessTokens.versionOf(token),
        AccessTokens.signInOf(token));
  }
}
