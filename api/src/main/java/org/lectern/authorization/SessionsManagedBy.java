package org.lectern.authorization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.lectern.access.rights.PlatformRole;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Which of many sessions a person may administer now, checked outside of that person's requests.
 */
@ApplicationScoped
public class SessionsManagedBy {
  private static final Statement<UUID, PlatformRole> ROLE =
      Statement.of(
          UUID.class, PlatformRole.class, "select role from app_user where id = :user and active");

  private record Asked(UUID manager, Collection<UUID> sessions) {}

  private static final Statement<Asked, UUID> MANAGED =
      Statement.of(
          Asked.class,
          UUID.class,
          "select s.id from session s where s.id = any(:sessions) and "
              + SessionScope.isManaged("s.id"));

  private final Database database;
  private final AccessSettings settings;

  SessionsManagedBy(Database database, AccessSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  public Set<UUID> among(UUID user, Collection<UUID> sessions) {
    if (sessions.isEmpty()) return Set.of();
    var scope = scopeOf(user);
    if (scope instanceof SessionScope.ManagedBy by) {
      return Set.copyOf(database.list(MANAGED, new Asked(by.user(), sessions)));
    }
    return scope instanceof SessionScope.All ? Set.copyOf(sessions) : Set.of();
  }

  /** Of an account that is not active, or is gone, none. */
  private SessionScope scopeOf(UUID user) {
    return database
        .first(ROLE, user)
        .map(role -> ManagedSessions.scope(user, role, settings))
        .orElseGet(SessionScope.None::new);
  }
}
