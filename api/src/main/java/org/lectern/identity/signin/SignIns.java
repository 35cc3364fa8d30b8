package org.lectern.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lectern.identity.NewId;
import org.lectern.identity.origin.Visitor;
import org.lectern.identity.password.Secrets;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** One row for each signed-in browser. */
@ApplicationScoped
public class SignIns {
  private static final SortKeys KEYS =
      new SortKeys("-startedAt", "s.id", "uuid").with("startedAt", "s.started_at", "timestamptz");

  private record OfUser(UUID user, UUID current, Instant still) {}

  private static final ListSql<OfUser, SignInResponse> LIST =
      ListSql.of(
          OfUser.class,
          SignInResponse.class,
          KEYS,
          """
          select s.id, s.started_at, s.last_used_at, s.browser, s.address,
            s.id is not distinct from cast(:current as uuid) as current""",
          "from sign_in s where s.user_id = :user and s.expires_at > :still");

  private static final Statement<Instant, Void> TIDY =
      Statement.change(
          Instant.class,
          """
          delete from sign_in where id in (
            select id from sign_in where expires_at < :now for update skip locked)""");

  private record Opening(
      UUID id,
      UUID user,
      int tokenVersion,
      Instant now,
      Instant until,
      String browser,
      String address,
      byte[] hash) {}

  /** With its first refresh token. */
  private static final Statement<Opening, Void> OPEN =
      Statement.change(
          Opening.class,
          """
          with opened as (
            insert into sign_in (id, user_id, token_version, started_at, last_used_at, expires_at,
              browser, address)
            values (:id, :user, :tokenVersion, :now, :now, :until, :browser, :address)
            returning id)
          insert into refresh_token (hash, sign_in_id, issued_at)
          select :hash, id, :now from opened""");

  private record Standing(UUID id, UUID user, Instant still) {}

  private static final Statement<Standing, UUID> FIND =
      Statement.of(
          Standing.class,
          UUID.class,
          "select id from sign_in where id = :id and user_id = :user and expires_at > :still");

  private record Beside(UUID user, UUID one, Instant still) {}

  private static final Statement<Beside, Integer> COUNT =
      Statement.of(
          Beside.class,
          Integer.class,
          """
          select count(*)::int from sign_in
          where user_id = :user and id is distinct from cast(:one as uuid)
            and expires_at > :still""");

  private static final Statement<UUID, Void> END =
      Statement.change(UUID.class, "delete from sign_in where id = :id");

  private record AllBut(UUID user, UUID one) {}

  private static final Statement<AllBut, Void> END_ALL =
      Statement.change(
          AllBut.class,
          """
          delete from sign_in
          where user_id = :user and id is distinct from cast(:one as uuid)""");

  private static final Statement<byte[], Void> END_BY_TOKEN =
      Statement.change(
          byte[].class,
          """
          delete from sign_in
          where id = (select sign_in_id from refresh_token where hash = :hash)""");

  private final Database database;
  private final SignInSettings settings;
  private final Clock realTime;

  SignIns(Database database, SignInSettings settings, @Named("realTime") Clock realTime) {
    this.database = database;
    this.settings = settings;
    this.realTime = realTime;
  }

  /** An active sign-in with the token that renews it. */
  public record Opened(
      UUID id, UUID user, int tokenVersion, boolean passwordChangeRequired, String refreshToken) {
    @Override
    public String toString() {
      return "sign-in " + id;
    }
  }

  @Transactional
  public Opened open(UUID user, int tokenVersion, boolean passwordChangeRequired, Visitor visitor) {
    var now = realTime.instant();
    var id = NewId.next();
    var token = Secrets.random();
    database.change(TIDY, now);
    database.change(
        OPEN,
        new Opening(
            id,
            user,
            tokenVersion,
            now,
            now.plus(settings.idle()),
            visitor.browser(),
            visitor.address(),
            Secrets.hash(token)));
    return new Opened(id, user, tokenVersion, passwordChangeRequired, token);
  }

  /** A person's, the latest first; {@code current} is the one that asks. */
  public Page<SignInResponse> list(UUID user, UUID current, PageQuery page, Instant now) {
    return LIST.with(new OfUser(user, current, realTime.instant())).page(database, page, null, now);
  }

  public Optional<UUID> find(UUID user, UUID id) {
    return database.first(FIND, new Standing(id, user, realTime.instant()));
  }

  /** How many a person has beside one; null: all of them. */
  public int count(UUID user, UUID beside) {
    return database.one(COUNT, new Beside(user, beside, realTime.instant()));
  }

  /** Its tokens stop working from the next request on, access tokens included. */
  public void end(UUID id) {
    database.change(END, id);
  }

  /** All of a person's but one; null: all of them. */
  public void endAll(UUID user, UUID but) {
    database.change(END_ALL, new AllBut(user, but));
  }

  public void endBy(String refreshToken) {
    database.change(END_BY_TOKEN, Secrets.hash(refreshToken));
  }

  /** 401, and why. */
  public static ProblemException over() {
    return ProblemException.unauthorized("sign-in-over");
  }
}
