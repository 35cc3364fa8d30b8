package org.lectern.removal;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lectern.category.Category;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.identity.CurrentUser;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Deletes a category; its sessions stay and become uncategorised. */
@RequestScoped
class CategoryRemover {
  private record Left(UUID category, Instant now) {}

  private static final Statement<Left, Void> LEAVE_UNCATEGORISED =
      Statement.change(
          Left.class,
          """
          update session set category_id = null, version = version + 1, updated_at = :now
          where category_id = :category""");

  private static final Statement<UUID, Void> DELETE =
      Statement.change(UUID.class, "delete from session_category where id = :category");

  private final Database database;
  private final RowLock lock;
  private final SessionsTouched touched;
  private final History history;
  private final CurrentUser caller;
  private final Clock clock;

  CategoryRemover(
      Database database,
      RowLock lock,
      SessionsTouched touched,
      History history,
      CurrentUser caller,
      Clock clock) {
    this.database = database;
    this.lock = lock;
    this.touched = touched;
    this.history = history;
    this.caller = caller;
    this.clock = clock;
  }

  RemovalResponse remove(Category category, boolean dryRun) {
    lock.take(RowLock.Of.CATEGORY, category.id());
    var sessions = touched.byCategory(category.id(), !dryRun);
    if (!dryRun) delete(category, sessions.ids());
    return RemovalResponse.of(
        dryRun, sessions.warnings(), new RemovalCount("sessions", sessions.ids().size()));
  }

  private void delete(Category category, List<UUID> sessions) {
    database.change(LEAVE_UNCATEGORISED, new Left(category.id(), clock.instant()));
    history.record(
        caller.id(), sessions.stream().map(session -> uncategorised(session, category)).toList());
    database.change(DELETE, category.id());
  }

  private static SessionChange uncategorised(UUID session, Category category) {
    return SessionChange.of(session, ChangeKind.DETAIL_CHANGED, "category", category.name(), null);
  }
}
