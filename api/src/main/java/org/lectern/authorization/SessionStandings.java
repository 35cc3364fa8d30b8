package org.lectern.authorization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.access.DateWindow;
import org.lectern.access.LearnerPlace;
import org.lectern.access.PersonInSession;
import org.lectern.access.PlatformRole;
import org.lectern.access.SessionDates;
import org.lectern.access.VisibilityAfterEnd;

/**
 * Reads a person's standing in a session, in one statement over tables; it knows no class of the
 * floors above.
 */
@ApplicationScoped
class SessionStandings {
  private static final String ONE =
      """
      select s.id, s.display_start, s.display_end, s.access_start, s.access_end,
        s.coach_access_start, s.coach_access_end, s.duration_days, s.visibility_after_end,
        exists (select 1 from session_manager m where m.session_id = s.id and m.user_id = u.id) as manages,
        exists (select 1 from session_coach c where c.session_id = s.id and c.user_id = u.id) as coaches,
        array(select c.course_id from session_course_coach c
          where c.session_id = s.id and c.user_id = u.id) as coached,
        exists (select 1 from enrollment e where e.session_id = s.id and e.user_id = u.id) as enrolled,
        (select f.entered_at from first_entry f where f.session_id = s.id and f.user_id = u.id) as entered_at,
        (select x.access_until from access_extension x
          where x.session_id = s.id and x.user_id = u.id) as access_until,
        array(select x.course_id from course_exclusion x
          where x.session_id = s.id and x.user_id = u.id) as excluded,
        u.role
      from session s join app_user u on u.id = :user
      where s.id = :session and u.active""";

  private final EntityManager database;
  private final AccessSettings settings;

  SessionStandings(EntityManager database, AccessSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  /** Empty where the session does not exist, or the user is unknown or inactive. */
  Optional<SessionStanding> find(UUID session, UUID user) {
    return database
        .createNativeQuery(ONE, Tuple.class)
        .setParameter("session", session)
        .setParameter("user", user)
        .getResultStream()
        .findFirst()
        .map(row -> of((Tuple) row));
  }

  private SessionStanding of(Tuple row) {
    return new SessionStanding(row.get("id", UUID.class), dates(row), person(row));
  }

  private static SessionDates dates(Tuple row) {
    return new SessionDates(
        window(row, "display_start", "display_end"),
        window(row, "access_start", "access_end"),
        window(row, "coach_access_start", "coach_access_end"),
        row.get("duration_days", Integer.class),
        VisibilityAfterEnd.valueOf(row.get("visibility_after_end", String.class)));
  }

  private static DateWindow window(Tuple row, String start, String end) {
    return new DateWindow(row.get(start, Instant.class), row.get(end, Instant.class));
  }

  private PersonInSession person(Tuple row) {
    return new PersonInSession(
        PlatformRole.valueOf(row.get("role", String.class)),
        row.get("manages", Boolean.class),
        settings.sessionAdminsManageAll(),
        row.get("coaches", Boolean.class),
        ids(row, "coached"),
        row.get("enrolled", Boolean.class) ? place(row) : null,
        ids(row, "excluded"));
  }

  private static LearnerPlace place(Tuple row) {
    return new LearnerPlace(
        row.get("entered_at", Instant.class), row.get("access_until", Instant.class));
  }

  private static Set<UUID> ids(Tuple row, String column) {
    return Arrays.stream((UUID[]) row.get(column)).collect(Collectors.toUnmodifiableSet());
  }
}
