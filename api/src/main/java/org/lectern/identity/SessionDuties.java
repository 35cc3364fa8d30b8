package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.access.PlatformRole;
import org.lectern.problem.ProblemException;

/** The sessions that need somebody's role, read over tables as rights are. */
@ApplicationScoped
class SessionDuties {
  private static final int NAMED = 10;

  private static final String NEEDING =
      """
      select s.id, s.title from session s, (select cast(:user as uuid) as id) u
      where (cast(:coaches as boolean) and (
          exists (select 1 from session_coach c where c.session_id = s.id and c.user_id = u.id)
          or exists (select 1 from session_course_coach c
            where c.session_id = s.id and c.user_id = u.id)))
        or (cast(:manages as boolean)
          and exists (select 1 from session_manager m
            where m.session_id = s.id and m.user_id = u.id))
      order by s.title_order, s.id""";

  private final EntityManager database;

  SessionDuties(EntityManager database) {
    this.database = database;
  }

  /** 409 that names the sessions for which the role {@code then} would be too low. */
  @SuppressWarnings("unchecked")
  void requireNone(User user, PlatformRole then) {
    // held until the end: who is being made a coach at this moment is seen
    database
        .createNativeQuery("select 1 from app_user where id = :user for update")
        .setParameter("user", user.id())
        .getSingleResult();
    List<Tuple> sessions =
        database
            .createNativeQuery(NEEDING, Tuple.class)
            .setParameter("user", user.id())
            .setParameter("coaches", !then.includes(PlatformRole.TEACHER))
            .setParameter("manages", !then.includes(PlatformRole.SESSION_ADMIN))
            .getResultList();
    if (!sessions.isEmpty()) throw needed(user, then, sessions);
  }

  private static ProblemException needed(User user, PlatformRole then, List<Tuple> sessions) {
    var titles =
        sessions.stream()
            .limit(NAMED)
            .map(session -> "“%s”".formatted(session.get("title", String.class)))
            .collect(Collectors.joining(", "));
    var more = sessions.size() > NAMED ? " and %d more".formatted(sessions.size() - NAMED) : "";
    return ProblemException.conflict(
        "role-needed",
        "“%s” coaches or manages %s%s, for which %s is too low. Take them out of there first."
            .formatted(user.username(), titles, more, then),
        Map.of("sessions", sessions.stream().map(SessionDuties::named).toList()));
  }

  private static Map<String, Object> named(Tuple session) {
    return Map.of("id", session.get("id", UUID.class), "title", session.get("title", String.class));
  }
}
