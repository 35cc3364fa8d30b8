package org.lectern.identity.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lectern.identity.NewId;
import org.lectern.identity.password.Secrets;
import org.lectern.identity.signin.SignIns;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;
import org.lectern.sql.Statement;

/**
 * Tokens for scripts and integrations: they may do what their owner may, except give anybody
 * access. The database stores only the hash of the secret.
 */
@ApplicationScoped
public class PersonalTokens {
  static final String PREFIX = "lectern_pat_";
  private static final int SHOWN = PREFIX.length() + 6;
  private static final SortKeys KEYS =
      new SortKeys("-createdAt", "t.id", "uuid").with("createdAt", "t.created_at", "timestamptz");

  private static final Fragment<UUID> BY_ID = Fragment.of(UUID.class, "t.id = :id");

  private static final ListSql<UUID, PersonalTokenResponse> LIST =
      ListSql.of(
              UUID.class,
              PersonalTokenResponse.class,
              KEYS,
              "select t.id, t.name, t.prefix, t.created_at, t.expires_at, t.last_used_at",
              "from personal_token t where t.user_id = :owner")
          .narrowedBy(BY_ID);

  private record Made(
      UUID id,
      UUID user,
      UUID signIn,
      String name,
      String prefix,
      byte[] hash,
      Instant createdAt,
      Instant expiresAt) {}

  /** Whatever ends all tokens ends the sign-ins first, and waits here or is waited for. */
  private static final Statement<Made, Void> CREATE =
      Statement.change(
          Made.class,
          """
          insert into personal_token (id, user_id, name, prefix, hash, created_at, expires_at)
          select cast(:id as uuid), s.user_id, :name, :prefix, cast(:hash as bytea),
            cast(:createdAt as timestamptz), cast(:expiresAt as timestamptz)
          from sign_in s where s.id = :signIn and s.user_id = :user for key share of s""");

  private record Owned(UUID owner, UUID id) {}

  private static final Statement<Owned, Void> REVOKE =
      Statement.change(
          Owned.class, "delete from personal_token where id = :id and user_id = :owner");

  private final Database database;
  private final Clock realTime;

  PersonalTokens(Database database, @Named("realTime") Clock realTime) {
    this.database = database;
    this.realTime = realTime;
  }

  public Page<PersonalTokenResponse> list(UUID owner, PageQuery page, Instant now) {
    return LIST.with(owner).page(database, page, null, now);
  }

  /** 401 where the sign-in, by which its owner asks, ended meanwhile. */
  CreatedPersonalToken create(UUID owner, UUID signIn, PersonalTokenRequest request) {
    var now = realTime.instant();
    var id = NewId.next();
    var secret = PREFIX + Secrets.random();
    var made =
        database.change(
            CREATE,
            new Made(
                id,
                owner,
                signIn,
                request.name(),
                secret.substring(0, SHOWN),
                Secrets.hash(secret),
                now,
                now.plus(Duration.ofDays(request.days()))));
    if (made == 0) throw SignIns.over();
    return new CreatedPersonalToken(
        read(owner, id).orElseThrow(() -> ProblemException.notFound("token", id)), secret);
  }

  public Optional<PersonalTokenResponse> read(UUID owner, UUID id) {
    return LIST.with(owner).only(BY_ID, id).first(database);
  }

  /** It stops working from the next request on. */
  public void revoke(UUID owner, UUID id) {
    database.change(REVOKE, new Owned(owner, id));
  }
}
