package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.paging.SqlList;

/** One row a browser that is signed in. */
@ApplicationScoped
public class SignIns {
  private static final SortKeys KEYS =
      new SortKeys("-startedAt", "s.id", "uuid").with("startedAt", "s.started_at", "timestamptz");

  private static final String TIDY =
      """
      delete from sign_in where id in (
        select id from sign_in where expires_at < ? for update skip locked)""";

  private final Sentences sentences;
  private final EntityManager database;
  private final SignInSettings settings;
  private final Clock realTime;

  SignIns(
      Sentences sentences,
      EntityManager database,
      SignInSettings settings,
      @Named("realTime") Clock realTime) {
    this.sentences = sentences;
    this.database = database;
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

  @Transactional
  public Opened open(UUID user, int tokenVersion, boolean passwordChangeRequired, Visitor visitor) {
    var now = realTime.instant();
    var id = NewId.next();
    var token = Secrets.random();
    sentences.run(TIDY, now);
    sentences.run(
        """
        insert into sign_in (id, user_id, token_version, started_at, last_used_at, expires_at,
          browser, address) values (?, ?, ?, ?, ?, ?, ?, ?)""",
        id,
        user,
        tokenVersion,
        now,
        now,
        now.plus(settings.idle()),
        visitor.browser(),
        visitor.address());
    sentences.run(
        "insert into refresh_token (hash, sign_in_id, issued_at) values (?, ?, ?)",
        Secrets.hash(token),
        id,
        now);
    return new Opened(id, user, tokenVersion, passwordChangeRequired, token);
  }

  /** A person's, the latest first; {@code current} is the one that asks. */
  Page<SignInResponse> list(UUID user, UUID current, PageQuery page, Instant now) {
    return rows(user).page(database, page, null, now, row -> SignInResponse.of(row, current));
  }

  public Optional<UUID> find(UUID user, UUID id) {
    return sentences.first(
        "select id from sign_in where id = ? and user_id = ? and expires_at > ?",
        row -> row.getObject("id", UUID.class),
        id,
        user,
        realTime.instant());
  }

  /** How many a person has beside one; null: all of them. */
  public int count(UUID user, UUID beside) {
    return sentences
        .first(
            """
            select count(*) from sign_in
            where user_id = ? and id is distinct from cast(? as uuid) and expires_at > ?""",
            row -> row.getInt(1),
            user,
            beside,
            realTime.instant())
        .orElseThrow();
  }

  /** From the next request on its tokens are refused, the access tokens too. */
  public void end(UUID id) {
    sentences.run("delete from sign_in where id = ?", id);
  }

  /** All of a person's but one; null: all of them. */
  public void endAll(UUID user, UUID but) {
    sentences.run(
        "delete from sign_in where user_id = ? and id is distinct from cast(? as uuid)", user, but);
  }

  public void endBy(String refreshToken) {
    sentences.run(
        "delete from sign_in where id = (select sign_in_id from refresh_token where hash = ?)",
        (Object) Secrets.hash(refreshToken));
  }

  private SqlList rows(UUID user) {
    return new SqlList(
            "s.id, s.started_at, s.last_used_at, s.browser, s.address", "sign_in s", KEYS)
        .where("s.user_id = :user", "user", user)
        .where("s.expires_at > :still", "still", realTime.instant());
  }
}
