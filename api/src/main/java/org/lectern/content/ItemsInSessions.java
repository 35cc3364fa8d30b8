package org.lectern.content;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lectern.session.WorkMayEnd;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** What sessions make of base items. */
@ApplicationScoped
public class ItemsInSessions implements PanacheRepositoryBase<ItemInSession, ItemInSession.Key> {
  private record Hidden(UUID session, Collection<UUID> items, boolean hidden) {}

  private static final Statement<Hidden, UUID> HIDE_BASE =
      Statement.of(
          Hidden.class,
          UUID.class,
          """
          insert into item_in_session (session_id, item_id, hidden, files, base_version, version)
          select :session, i.id, :hidden, '{}', 0, 0 from item i
          where i.id = any(:items) and i.session_id is null
          order by i.id
          on conflict (session_id, item_id) do update
          set hidden = :hidden, version = item_in_session.version + 1
          where item_in_session.hidden <> :hidden
          returning item_id""");

  private static final Statement<Hidden, UUID> HIDE_OWN =
      Statement.of(
          Hidden.class,
          UUID.class,
          """
          update item set hidden = :hidden, version = version + 1
          where id = any(:items) and session_id = :session and hidden <> :hidden
          returning id""");

  private final Database database;
  private final Event<WorkMayEnd> changes;

  ItemsInSessions(Database database, Event<WorkMayEnd> changes) {
    this.database = database;
    this.changes = changes;
  }

  /** What a session makes of a base item; stored where it was nothing so far. */
  public ItemInSession of(UUID session, Item base) {
    var key = new ItemInSession.Key(session, base.id());
    return findByIdOptional(key).orElseGet(() -> made(key));
  }

  private ItemInSession made(ItemInSession.Key key) {
    var fresh = new ItemInSession(key);
    persist(fresh);
    return fresh;
  }

  /** Hides items of an outline in a session, its own ones included, or shows them again. */
  public void hide(UUID session, Collection<UUID> items, boolean hidden) {
    var asked = new Hidden(session, List.copyOf(items), hidden);
    database.list(HIDE_BASE, asked);
    database.list(HIDE_OWN, asked);
    if (hidden) changes.fire(new WorkMayEnd(List.of(session)));
  }
}
