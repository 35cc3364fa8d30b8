package org.lectern.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.results.ItemStates;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** All that was handed in. */
@ApplicationScoped
public class Submissions {
  /** Of one, held until the transaction ends. */
  public static final Statement<UUID, Integer> VERSION =
      Statement.of(
          UUID.class,
          Integer.class,
          "select version from submission where id = :submission for no key update");

  private static final String SELECT =
      "select %s from submission b left join app_user m on m.id = b.marked_by where "
          .formatted(Submission.COLUMNS);

  private static final Statement<ItemStates.At, Submission> OF_LEARNER =
      Statement.of(
          ItemStates.At.class,
          Submission.class,
          SELECT
              + """
              b.session_id = :session and b.course_id = :course and b.user_id = :user
                and b.item_id = :item
              order by b.number""");

  /** Somebody who hands in twice at once does it one after the other; who marks waits as well. */
  private static final Statement<ItemStates.At, Integer> HOLD =
      Statement.of(
          ItemStates.At.class,
          Integer.class,
          """
          select 1 from pg_advisory_xact_lock(hashtextextended(concat(cast(:session as uuid),
            cast(:course as uuid), cast(:user as uuid), cast(:item as uuid)), 15))""");

  private static final Statement<ItemStates.At, Void> REPLACE =
      Statement.change(
          ItemStates.At.class,
          """
          update submission set replaced = true, version = version + 1
          where session_id = :session and course_id = :course and user_id = :user
            and item_id = :item and not replaced""");

  private record Fresh(
      UUID id,
      UUID session,
      UUID course,
      UUID user,
      UUID item,
      int number,
      @Nullable String text,
      List<UUID> files,
      Instant now,
      boolean late) {}

  private static final Statement<Fresh, Void> ADD =
      Statement.change(
          Fresh.class,
          """
          insert into submission (id, session_id, course_id, user_id, item_id, number, text, files,
            submitted_at, late)
          values (:id, :session, :course, :user, :item, :number, :text, :files, :now, :late)""");

  private record InCourse(UUID session, UUID course, UUID submission) {}

  private static final Statement<InCourse, Submission> ONE =
      Statement.of(
          InCourse.class,
          Submission.class,
          SELECT + "b.id = :submission and b.session_id = :session and b.course_id = :course");

  private final Database database;

  Submissions(Database database) {
    this.database = database;
  }

  /** Theirs, by number. */
  public List<Submission> of(ItemStates.At at) {
    return database.list(OF_LEARNER, at);
  }

  /** The same; nobody hands in or marks there until the transaction ends. */
  public List<Submission> hold(ItemStates.At at) {
    database.one(HOLD, at);
    return of(at);
  }

  public Optional<Submission> find(UUID session, UUID course, UUID submission) {
    return database.first(ONE, new InCourse(session, course, submission));
  }

  /** It takes the place of the one before. */
  public void add(ItemStates.At at, UUID id, int number, HandIn said, Instant now, boolean late) {
    database.change(REPLACE, at);
    database.change(
        ADD,
        new Fresh(
            id,
            at.session(),
            at.course(),
            at.user(),
            at.item(),
            number,
            said.text(),
            said.files(),
            now,
            late));
  }
}
