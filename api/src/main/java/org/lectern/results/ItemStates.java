package org.lectern.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** What learners have viewed and done; the first time counts. */
@ApplicationScoped
public class ItemStates {
  /** One learner at one item. */
  public record At(UUID session, UUID course, UUID user, UUID item) {}

  private record Viewed(
      UUID session, UUID course, UUID user, UUID item, Instant now, boolean done) {}

  private static final Statement<Viewed, Void> VIEW =
      Statement.change(
          Viewed.class,
          """
          insert into item_state (session_id, course_id, user_id, item_id, viewed_at, done_at)
          values (:session, :course, :user, :item, :now, case when :done then cast(:now as timestamptz) end)
          on conflict (session_id, course_id, user_id, item_id) do update
          set viewed_at = coalesce(item_state.viewed_at, excluded.viewed_at),
            done_at = coalesce(item_state.done_at, excluded.done_at)
          where item_state.viewed_at is null
            or item_state.done_at is null and excluded.done_at is not null""");

  private record Done(UUID session, UUID course, UUID user, UUID item, Instant now) {}

  private static final Statement<Done, Void> FINISH =
      Statement.change(
          Done.class,
          """
          insert into item_state (session_id, course_id, user_id, item_id, done_at)
          values (:session, :course, :user, :item, :now)
          on conflict (session_id, course_id, user_id, item_id) do update
          set done_at = excluded.done_at where item_state.done_at is null""");

  private static final Statement<At, Void> TAKE_BACK =
      Statement.change(
          At.class,
          """
          update item_state set done_at = null
          where session_id = :session and course_id = :course and user_id = :user
            and item_id = :item""");

  private final Database database;

  ItemStates(Database database) {
    this.database = database;
  }

  /** The learner has opened an item, which may make it done. */
  public void view(At at, Instant now, boolean done) {
    database.change(VIEW, new Viewed(at.session, at.course, at.user, at.item, now, done));
  }

  public void finish(At at, Instant now) {
    database.change(FINISH, new Done(at.session, at.course, at.user, at.item, now));
  }

  public void takeBack(At at) {
    database.change(TAKE_BACK, at);
  }
}
