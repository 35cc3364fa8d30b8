package org.lectern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lectern.results.ItemStates;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** How many attempts learners have beyond those that a quiz gives to all. */
@ApplicationScoped
public class ExtraAttempts {
  private static final Statement<ItemStates.At, Integer> OF =
      Statement.of(
          ItemStates.At.class,
          Integer.class,
          """
          select coalesce((select attempts from extra_attempts where session_id = :session
            and course_id = :course and user_id = :user and item_id = :item), 0)""");

  private record Granted(UUID session, UUID course, UUID user, UUID item, int attempts) {}

  private static final Statement<Granted, Void> GRANT =
      Statement.change(
          Granted.class,
          """
          insert into extra_attempts (session_id, course_id, user_id, item_id, attempts)
          values (:session, :course, :user, :item, :attempts)
          on conflict (session_id, course_id, user_id, item_id) do update
          set attempts = excluded.attempts""");

  private static final Statement<ItemStates.At, Void> TAKE_BACK =
      Statement.change(
          ItemStates.At.class,
          """
          delete from extra_attempts where session_id = :session and course_id = :course
            and user_id = :user and item_id = :item""");

  private final Database database;

  ExtraAttempts(Database database) {
    this.database = database;
  }

  public int of(ItemStates.At at) {
    return database.one(OF, at);
  }

  /** In place of any that were granted before. */
  public void grant(ItemStates.At at, int attempts) {
    if (attempts == 0) database.change(TAKE_BACK, at);
    else {
      database.change(
          GRANT, new Granted(at.session(), at.course(), at.user(), at.item(), attempts));
    }
  }
}
