package org.lectern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.quiz.Quiz;
import org.lectern.results.ItemStates;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;
import org.lectern.sql.StoredJson;

/** All attempts, with the versions of quizzes that they hold. */
@ApplicationScoped
public class Attempts {
  private static final String AT =
      """
      a.session_id = :session and a.course_id = :course and a.user_id = :user
        and a.item_id = :item""";

  /** Somebody who starts or ends one waits until another one who does, has done so. */
  private static final Statement<ItemStates.At, Integer> HOLD_LEARNER =
      Statement.of(
          ItemStates.At.class,
          Integer.class,
          """
          select 1 from pg_advisory_xact_lock(hashtextextended(concat(cast(:session as uuid),
            cast(:course as uuid), cast(:user as uuid), cast(:item as uuid)), 14))""");

  /** What ends attempts waits until one is started that it is to see. */
  private record SeatAt(UUID session, UUID user, UUID item) {}

  private static final Statement<SeatAt, Integer> HOLD_SEAT =
      Statement.of(
          SeatAt.class,
          Integer.class,
          """
          select 1 from session s
          join enrollment e on e.session_id = s.id and e.user_id = :user
          join item i on i.id = :item
          where s.id = :session for share of s, i for key share of e""");

  private record Now(UUID session, UUID course, UUID user, UUID item, Instant now) {}

  private static final Statement<Now, Void> SETTLE =
      Statement.change(
          Now.class,
          """
          update attempt a set submitted_at = a.ends_at
          where %s and a.submitted_at is null and a.ends_at <= :now"""
              .formatted(AT));

  private static final Statement<ItemStates.At, Attempt> OF_LEARNER =
      Statement.of(
          ItemStates.At.class,
          Attempt.class,
          "select %s from attempt a where %s order by a.number".formatted(Attempt.COLUMNS, AT));

  private record One(UUID session, UUID course, UUID user, UUID item, UUID attempt) {
    static One of(ItemStates.At at, UUID attempt) {
      return new One(at.session(), at.course(), at.user(), at.item(), attempt);
    }
  }

  /** An attempt, and the version of the quiz that it holds. */
  public record Held(Attempt attempt, Quiz quiz) {}

  private static final String ONE =
      """
      select %s, v.quiz from attempt a
      join quiz_version v on v.item_id = a.item_id and v.digest = a.digest
      where a.id = :attempt and %s"""
          .formatted(Attempt.NESTED, AT);

  private static final Statement<One, Held> READ = Statement.of(One.class, Held.class, ONE);

  private static final Statement<One, Held> HOLD =
      Statement.of(One.class, Held.class, ONE + " for no key update of a");

  private record Version(UUID item, byte[] digest, String quiz) {}

  private static final Statement<Version, Void> KEEP_VERSION =
      Statement.change(
          Version.class,
          """
          insert into quiz_version (item_id, digest, quiz)
          values (:item, :digest, cast(:quiz as jsonb)) on conflict do nothing""");

  private record Started(
      UUID id,
      UUID session,
      UUID course,
      UUID user,
      UUID item,
      int number,
      byte[] digest,
      Instant now,
      Instant timeOverAt,
      Instant endsAt,
      Instant dueAt) {}

  private static final Statement<Started, Void> START =
      Statement.change(
          Started.class,
          """
          insert into attempt (id, session_id, course_id, user_id, item_id, number, digest,
            started_at, time_over_at, ends_at, due_at)
          values (:id, :session, :course, :user, :item, :number, :digest, :now, :timeOverAt,
            :endsAt, :dueAt)""");

  private record Submitted(UUID attempt, Instant now) {}

  private static final Statement<Submitted, Void> SUBMIT =
      Statement.change(
          Submitted.class,
          "update attempt set submitted_at = :now, handed_in = true where id = :attempt");

  private final Database database;

  Attempts(Database database) {
    this.database = database;
  }

  /**
   * What would end an attempt there waits until the transaction ends; to be called before it is
   * looked at who may start one.
   */
  public void holdSeat(Optional<UUID> session, UUID user, Optional<UUID> item) {
    if (session.isEmpty() || item.isEmpty()) return;
    database.list(HOLD_SEAT, new SeatAt(session.get(), user, item.get()));
  }

  /** Theirs, by number; held, so that nobody starts another one meanwhile. */
  public List<Attempt> hold(ItemStates.At at, Instant now) {
    database.one(HOLD_LEARNER, at);
    database.change(SETTLE, new Now(at.session(), at.course(), at.user(), at.item(), now));
    return of(at);
  }

  /** Theirs, by number. */
  public List<Attempt> of(ItemStates.At at) {
    return database.list(OF_LEARNER, at);
  }

  public Optional<Held> find(ItemStates.At at, UUID attempt) {
    return database.first(READ, One.of(at, attempt));
  }

  /** The same, locked until the transaction ends. */
  public Optional<Held> hold(ItemStates.At at, UUID attempt) {
    return database.first(HOLD, One.of(at, attempt));
  }

  /** Adds one, which holds the quiz as it is now. */
  public void start(Attempt attempt, Quiz quiz) {
    var json = StoredJson.write(quiz);
    var digest = digest(json);
    database.change(KEEP_VERSION, new Version(attempt.item(), digest, json));
    database.change(
        START,
        new Started(
            attempt.id(),
            attempt.session(),
            attempt.course(),
            attempt.user(),
            attempt.item(),
            attempt.number(),
            digest,
            attempt.startedAt(),
            attempt.timeOverAt(),
            attempt.endsAt(),
            attempt.dueAt()));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public void submit(UUID attempt, Instant now) {
    database.change(SUBMIT, new Submitted(attempt, now));
  }
}
