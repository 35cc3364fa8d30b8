package org.lectern.authorization;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lectern.access.DateWindow;
import org.lectern.access.LearnerPlace;
import org.lectern.access.PersonInSession;
import org.lectern.access.PlatformRole;
import org.lectern.access.SessionDates;
import org.lectern.access.VisibilityAfterEnd;

/**
 * Reads what people are in sessions, any number in one statement over tables; it knows no class of
 * the floors above.
 */
@ApplicationScoped
public class SessionStandings {
  /** What a statement selects of {@code session s} and {@code app_user u} to be read here. */
  public static final String COLUMNS =
      """
      s.id, s.display_start, s.display_end, s.access_start, s.access_end,
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
        array(select c.course_id from session_course c where c.session_id = s.id) as courses,
        array(select c.course_id from session_course c where c.session_id = s.id and c.locked) as locked_courses,
        u.id as user_id, u.role, u.active""";

  private static final String MANY =
      "select " + COLUMNS + " from session s join app_user u on u.id in (:users) where s.id = :id";

  private final EntityManager database;
  private final AccessSettings settings;

  SessionStandings(EntityManager database, AccessSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  /** Empty where there is no such session or user; who is nothing in it has a standing too. */
  Optional<SessionStanding> find(UUID session, UUID user) {
    return Optional.ofNullable(find(session, List.of(user)).get(user));
  }

  /** By user, those who exist; the caller's own right to know was asked before. */
  @SuppressWarnings("unchecked")
  public Map<UUID, SessionStanding> find(UUID session, Collection<UUID> users) {
    if (users.isEmpty()) return Map.of();
    List<Tuple> rows =
        database
            .createNativeQuery(MANY, Tuple.class)
            .setParameter("id", session)
            .setParameter("users", users)
            .getResultList();
    return rows.stream().collect(toMap(row -> row.get("user_id", UUID.class), this::of));
  }

  /** A row of {@link #COLUMNS}. */
  public SessionStanding of(Tuple row) {
    return new SessionStanding(
        row.get("id", UUID.class),
        dates(row),
        person(row),
        row.get("active", Boolean.class),
        ids(row, "courses"),
        ids(row, "locked_courses"));
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
    return Arrays.stream((UUID[]) row.get(column)).collect(toUnmodifiableSet());
  }
}
