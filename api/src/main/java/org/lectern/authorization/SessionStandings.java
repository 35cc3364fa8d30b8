package org.lectern.authorization;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lectern.access.LearnerDates;
import org.lectern.access.PersonInSession;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.rights.PlatformRole;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Reads what people are in sessions, any number in one statement; it uses tables only and no class
 * of higher floors.
 */
@ApplicationScoped
public class SessionStandings {
  /** The dates of {@code session s}, as a record reads them that calls them {@code dates}. */
  public static final String DATES =
      """
      s.display_start as dates_display_start, s.display_end as dates_display_end,
      s.access_start as dates_access_start, s.access_end as dates_access_end,
      s.coach_access_start as dates_coach_access_start,
      s.coach_access_end as dates_coach_access_end,
      s.duration_days as dates_duration_days, s.visibility_after_end as dates_after_end""";

  static final Statement<UUID, Integer> VERSION =
      Statement.of(
          UUID.class,
          Integer.class,
          "select version from session where id = :id for no key update");

  private record Asked(UUID session, Collection<UUID> users) {}

  /** What one person is in the session, as the database has it. */
  private record Person(
      UUID id,
      PlatformRole role,
      boolean active,
      boolean manages,
      boolean coaches,
      Set<UUID> coachedCourses,
      boolean enrolled,
      LearnerDates ownDates,
      Set<UUID> excludedCourses) {}

  private record Row(
      UUID id, SessionDates dates, Set<UUID> courses, Set<UUID> lockedCourses, Person person) {}

  private static final String SELECT =
      """
      select s.id, %s,
        array(select c.course_id from session_course c where c.session_id = s.id) as courses,
        array(select l.course_id from session_course_lock l
          where l.session_id = s.id) as locked_courses,
        u.id as person_id, u.role as person_role, u.active as person_active,
        %s as person_manages,
        exists (select 1 from session_coach c
          where c.session_id = s.id and c.user_id = u.id) as person_coaches,
        array(select c.course_id from session_course_coach c
          where c.session_id = s.id and c.user_id = u.id) as person_coached_courses,
        exists (select 1 from enrollment e
          where e.session_id = s.id and e.user_id = u.id) as person_enrolled,
        (select f.entered_at from first_entry f
          where f.session_id = s.id and f.user_id = u.id) as person_own_dates_first_entry,
        (select x.access_until from access_extension x
          where x.session_id = s.id and x.user_id = u.id) as person_own_dates_access_until,
        array(select x.course_id from course_exclusion x
          where x.session_id = s.id and x.user_id = u.id) as person_excluded_courses"""
          .formatted(DATES, SessionScope.isManaged("s.id", "u.id"));

  private static final Statement<Asked, Row> STANDINGS =
      Statement.of(
          Asked.class,
          Row.class,
          SELECT + " from session s join app_user u on u.id = any(:users) where s.id = :session");

  private record Pairs(List<UUID> sessions, List<UUID> users) {}

  private static final Statement<Pairs, Row> OF_PAIRS =
      Statement.of(
          Pairs.class,
          Row.class,
          SELECT
              + """
                 from unnest(cast(:sessions as uuid[]), cast(:users as uuid[])) as p(session_id, user_id)
                join session s on s.id = p.session_id join app_user u on u.id = p.user_id""");

  private final Database database;
  private final AccessSettings settings;

  SessionStandings(Database database, AccessSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  /** Empty if there is no such session or user; a person without a role has a standing too. */
  Optional<SessionStanding> find(UUID session, UUID user) {
    return Optional.ofNullable(find(session, List.of(user)).get(user));
  }

  /** By user, only those who exist; the caller's right to know must have been checked. */
  public Map<UUID, SessionStanding> find(UUID session, Collection<UUID> users) {
    if (users.isEmpty()) return Map.of();
    return database.list(STANDINGS, new Asked(session, users)).stream()
        .collect(toMap(row -> row.person.id, this::standing));
  }

  /** Somebody in a session. */
  public record Pair(UUID session, UUID user) {}

  /** The same for people in several sessions. */
  public Map<Pair, SessionStanding> find(Collection<Pair> pairs) {
    if (pairs.isEmpty()) return Map.of();
    var asked =
        new Pairs(
            pairs.stream().map(Pair::session).toList(), pairs.stream().map(Pair::user).toList());
    return database.list(OF_PAIRS, asked).stream()
        .collect(toMap(row -> new Pair(row.id, row.person.id), this::standing));
  }

  private SessionStanding standing(Row row) {
    return new SessionStanding(
        row.id, row.dates, person(row.person), row.person.active, row.courses, row.lockedCourses);
  }

  private PersonInSession person(Person person) {
    return new PersonInSession(
        person.role,
        person.manages,
        settings.sessionAdminsManageAll(),
        person.coaches,
        person.coachedCourses,
        person.enrolled ? person.ownDates : null,
        person.excludedCourses);
  }
}
