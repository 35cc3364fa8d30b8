package org.lectern.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.access.rights.PlatformRole;
import org.lectern.authorization.SessionScope;
import org.lectern.identity.User;
import org.lectern.problem.ProblemException;
import org.lectern.sentence.Sentence;
import org.lectern.session.SessionSummary;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The sessions that require a person's role. */
@ApplicationScoped
class SessionDuties {
  private static final int NAMED = 10;

  /** Locks the person's row, so that somebody who is just becoming a coach is seen. */
  private static final Statement<UUID, UUID> HOLD =
      Statement.of(UUID.class, UUID.class, "select id from app_user where id = :user for update");

  private record Lowered(UUID user, boolean coaches, boolean manages) {}

  private static final Statement<Lowered, SessionSummary> NEEDING =
      Statement.of(
          Lowered.class,
          SessionSummary.class,
          """
          select s.id, s.title from session s
          where (:coaches and (
              exists (select 1 from session_coach c
                where c.session_id = s.id and c.user_id = :user)
              or exists (select 1 from session_course_coach c
                where c.session_id = s.id and c.user_id = :user)))
            or (:manages and %s)
          order by s.title_order, s.id"""
              .formatted(SessionScope.isManaged("s.id", ":user")));

  private final Database database;

  SessionDuties(Database database) {
    this.database = database;
  }

  /** 409 that names the sessions for which the role {@code then} would be too low. */
  void requireNone(User user, PlatformRole then) {
    database.first(HOLD, user.id()).orElseThrow(() -> ProblemException.notFound("user", user.id()));
    var lowered =
        new Lowered(
            user.id(),
            !then.includes(PlatformRole.TEACHER),
            !then.includes(PlatformRole.SESSION_ADMIN));
    var sessions = database.list(NEEDING, lowered);
    if (!sessions.isEmpty()) throw needed(user, then, sessions);
  }

  private static ProblemException needed(
      User user, PlatformRole then, List<SessionSummary> sessions) {
    var titles =
        sessions.stream()
            .limit(NAMED)
            .map(session -> "“%s”".formatted(session.title()))
            .collect(Collectors.joining(", "));
    var more = sessions.size() - NAMED;
    var detail =
        more > 0
            ? Sentence.of("role-needed.more", user.username(), titles, more, then)
            : Sentence.of("role-needed", user.username(), titles, then);
    return ProblemException.conflict(
        detail, Map.of("sessions", sessions.stream().map(SessionDuties::named).toList()));
  }

  private static Map<String, Object> named(SessionSummary session) {
    return Map.of("id", session.id(), "title", session.title());
  }
}
