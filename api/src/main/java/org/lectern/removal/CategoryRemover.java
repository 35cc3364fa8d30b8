package org.lectern.removal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lectern.category.Category;
import org.lectern.contract.RemovalCount;
import org.lectern.contract.RemovalResponse;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.identity.CurrentUser;

/** Deletes a category; its sessions stay and become uncategorised. */
@RequestScoped
class CategoryRemover {
  private final EntityManager database;
  private final RowLock lock;
  private final SessionsTouched touched;
  private final History history;
  private final CurrentUser caller;
  private final Clock clock;

  CategoryRemover(
      EntityManager database,
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
    lock.take("session_category", "category", category.id());
    var sessions = touched.by("s.category_id = :thing", category.id(), !dryRun);
    if (!dryRun) delete(category, sessions.ids());
    return RemovalResponse.of(
        dryRun, sessions.warnings(), new RemovalCount("sessions", sessions.ids().size()));
  }

  private void delete(Category category, List<UUID> sessions) {
    database
        .createNativeQuery(
            """
            update session set category_id = null, version = version + 1, updated_at = :now
            where category_id = :category""")
        .setParameter("now", clock.instant())
        .setParameter("category", category.id())
        .executeUpdate();
    history.record(
        caller.id(),
        sessions.stream()
            .map(
                session ->
                    SessionChange.of(
                        session, ChangeKind.DETAIL_CHANGED, "category", category.name(), null))
            .toList());
    database
        .createNativeQuery("delete from session_category where id = :category")
        .setParameter("category", category.id())
        .executeUpdate();
  }
}
