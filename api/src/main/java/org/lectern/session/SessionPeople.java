package org.lectern.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lectern.problem.ProblemException;

/** Who coaches and who manages sessions. */
@ApplicationScoped
public class SessionPeople {
  /** Roles are looked at again under a lock, so that none is lowered while its holder is named. */
  private static final String ADD =
      """
      with fit as (
        select id from app_user
        where id = any(cast(:people as uuid[])) and active and role in (:roles) for share),
      added as (
        insert into %s (session_id, user_id) select :session, id from fit
        on conflict do nothing returning user_id)
      select (select count(*) from fit), array(select user_id from added)""";

  private static final String REMOVE =
      "delete from %s where session_id = :session and user_id = :user";
  private static final String ALL =
      "select user_id from %s where session_id = :session order by user_id";

  private final EntityManager database;

  SessionPeople(EntityManager database) {
    this.database = database;
  }

  /** Those that were not in the post before. */
  public List<UUID> add(SessionPost post, UUID session, Collection<UUID> people) {
    if (people.isEmpty()) return List.of();
    var row =
        (Object[])
            database
                .createNativeQuery(ADD.formatted(table(post)))
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("roles", post.roles())
                .setParameter("session", session)
                .getSingleResult();
    requireAll((Number) row[0], people);
    return List.of((UUID[]) row[1]);
  }

  static void requireAll(Number fit, Collection<UUID> people) {
    if (fit.intValue() < people.size()) {
      throw ProblemException.conflict(
          "gone-meanwhile", "Somebody named here lost their role or account in the meantime.");
    }
  }

  /** Whether the user was in the post. */
  public boolean remove(SessionPost post, UUID session, UUID user) {
    return database
            .createNativeQuery(REMOVE.formatted(table(post)))
            .setParameter("session", session)
            .setParameter("user", user)
            .executeUpdate()
        > 0;
  }

  @SuppressWarnings("unchecked")
  public List<UUID> all(SessionPost post, UUID session) {
    return database
        .createNativeQuery(ALL.formatted(table(post)), UUID.class)
        .setParameter("session", session)
        .getResultList();
  }

  private static String table(SessionPost post) {
    return switch (post) {
      case COACH -> "session_coach";
      case MANAGER -> "session_manager";
    };
  }
}
