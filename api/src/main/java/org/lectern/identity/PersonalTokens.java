package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.paging.SqlList;
import org.lectern.problem.ProblemException;

/**
 * Tokens for scripts and integrations: they do what their owner may do, but for giving anybody a
 * way in. The database has the hash of the secret alone.
 */
@ApplicationScoped
public class PersonalTokens {
  static final String PREFIX = "lectern_pat_";
  private static final int SHOWN = PREFIX.length() + 6;
  private static final SortKeys KEYS =
      new SortKeys("-createdAt", "t.id", "uuid").with("createdAt", "t.created_at", "timestamptz");

  private final Sentences sentences;
  private final EntityManager database;
  private final Clock realTime;

  PersonalTokens(Sentences sentences, EntityManager database, @Named("realTime") Clock realTime) {
    this.sentences = sentences;
    this.database = database;
    this.realTime = realTime;
  }

  Page<PersonalTokenResponse> list(UUID owner, PageQuery page, Instant now) {
    return rows()
        .where("t.user_id = :owner", "owner", owner)
        .page(database, page, null, now, PersonalTokenResponse::of);
  }

  CreatedPersonalToken create(UUID owner, PersonalTokenRequest request) {
    var now = realTime.instant();
    var id = NewId.next();
    var secret = PREFIX + Secrets.random();
    sentences.run(
        """
        insert into personal_token (id, user_id, name, prefix, hash, created_at, expires_at)
        values (?, ?, ?, ?, ?, ?, ?)""",
        id,
        owner,
        request.name(),
        secret.substring(0, SHOWN),
        Secrets.hash(secret),
        now,
        now.plus(Duration.ofDays(request.days())));
    return new CreatedPersonalToken(
        read(owner, id).orElseThrow(() -> ProblemException.notFound("token", id)), secret);
  }

  public Optional<PersonalTokenResponse> read(UUID owner, UUID id) {
    return rows()
        .where("t.id = :id", "id", id)
        .where("t.user_id = :owner", "owner", owner)
        .page(database, new PageQuery(), null, null, PersonalTokenResponse::of)
        .items()
        .stream()
        .findFirst();
  }

  /** It is refused from the next request on. */
  public void revoke(UUID owner, UUID id) {
    sentences.run("delete from personal_token where id = ? and user_id = ?", id, owner);
  }

  private static SqlList rows() {
    return new SqlList(
        "t.id, t.name, t.prefix, t.created_at, t.expires_at, t.last_used_at",
        "personal_token t",
        KEYS);
  }
}
