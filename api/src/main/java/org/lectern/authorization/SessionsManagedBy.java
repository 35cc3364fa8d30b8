package org.lectern.authorization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Which of many sessions somebody may administer now, asked outside of a request of theirs. */
@ApplicationScoped
public class SessionsManagedBy {
  private static final String AMONG =
      """
      select s.id from session s join app_user u on u.id = :user and u.active
      where s.id = any(cast(:asked as uuid[])) and (u.role = 'ADMIN'
        or u.role = 'SESSION_ADMIN' and (:everySession or exists (select 1 from session_manager m
          where m.session_id = s.id and m.user_id = u.id)))""";

  private final EntityManager database;
  private final AccessSettings settings;

  SessionsManagedBy(EntityManager database, AccessSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  @SuppressWarnings("unchecked")
  public Set<UUID> among(UUID user, Collection<UUID> sessions) {
    if (sessions.isEmpty()) return Set.of();
    return new HashSet<UUID>(
        database
            .createNativeQuery(AMONG, UUID.class)
            .setParameter("user", user)
            .setParameter("asked", sessions.toArray(UUID[]::new))
            .setParameter("everySession", settings.sessionAdminsManageAll())
            .getResultList());
  }
}
