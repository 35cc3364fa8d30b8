package org.lectern.authorization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Which of many sessions somebody may administer now, asked outside of a request of theirs. */
@ApplicationScoped
public class SessionsManagedBy {
  private record Asked(UUID user, Collection<UUID> sessions, boolean everySession) {}

  private static final Statement<Asked, UUID> AMONG =
      Statement.of(
          Asked.class,
          UUID.class,
          """
          select s.id from session s join app_user u on u.id = :user and u.active
          where s.id = any(:sessions) and (u.role = 'ADMIN'
            or u.role = 'SESSION_ADMIN' and (:everySession or exists (
              select 1 from session_manager m where m.session_id = s.id and m.user_id = u.id)))""");

  private final Database database;
  private final AccessSettings settings;

  SessionsManagedBy(Database database, AccessSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  public Set<UUID> among(UUID user, Collection<UUID> sessions) {
    if (sessions.isEmpty()) return Set.of();
    var asked = new Asked(user, sessions, settings.sessionAdminsManageAll());
    return Set.copyOf(database.list(AMONG, asked));
  }
}
