package org.lectern.listing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionStanding;
import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;

/**
 * The courses, coaches and managers of any number of sessions, and when one person last opened each
 * course there, in one statement.
 */
@ApplicationScoped
class SessionPeopleAndCourses {
  private static final String ALL =
      """
      select part.session_id, part.kind, part.course_id, c.code, c.title, v.last_at,
        u.id, u.username, u.first_name, u.last_name, u.active
      from (
        select session_id, 'COURSE' as kind, course_id, cast(null as uuid) as user_id, position
          from session_course where session_id in (:sessions)
        union all select session_id, 'COURSE_COACH', course_id, user_id, 0
          from session_course_coach where session_id in (:sessions)
        union all select session_id, 'COACH', null, user_id, 0
          from session_coach where session_id in (:sessions)
        union all select session_id, 'MANAGER', null, user_id, 0
          from session_manager where session_id in (:sessions)) part
      left join course c on c.id = part.course_id and part.kind = 'COURSE'
      left join visit v on part.kind = 'COURSE' and v.session_id = part.session_id
        and v.course_id = part.course_id and v.user_id = :visitor
      left join app_user u on u.id = part.user_id
      order by part.position, c.id, u.last_name_order, u.first_name_order, u.id""";

  private final EntityManager database;

  SessionPeopleAndCourses(EntityManager database) {
    this.database = database;
  }

  /** What there is beside a session itself, courses in their order, people by name. */
  record Of(List<PersonSummary> coaches, List<PersonSummary> managers, List<Course> courses) {
    Optional<Course> course(UUID id) {
      return courses.stream().filter(it -> it.id().equals(id)).findFirst();
    }
  }

  /** A course of a session, who teaches it there, and when the person last opened it. */
  record Course(CourseSummary summary, List<PersonSummary> coaches, Instant lastVisitAt) {
    UUID id() {
      return summary.id();
    }

    MyCourse of(SessionStanding standing, Instant now) {
      var place = new CourseStanding(standing, id());
      return new MyCourse(
          summary, List.copyOf(place.roles().roles()), place.answer(now), coaches, lastVisitAt);
    }
  }

  @SuppressWarnings("unchecked")
  Map<UUID, Of> of(Collection<UUID> sessions, UUID visitor) {
    if (sessions.isEmpty()) return Map.of();
    List<Tuple> rows =
        database
            .createNativeQuery(ALL, Tuple.class)
            .setParameter("sessions", sessions)
            .setParameter("visitor", visitor)
            .getResultList();
    var bySession = rows.stream().collect(groupingBy(row -> row.get("session_id", UUID.class)));
    return sessions.stream()
        .collect(toMap(Function.identity(), id -> of(bySession.getOrDefault(id, List.of()))));
  }

  private static Of of(List<Tuple> rows) {
    return new Of(people(rows, "COACH"), people(rows, "MANAGER"), courses(rows));
  }

  private static List<Course> courses(List<Tuple> rows) {
    var coaches =
        rows.stream()
            .filter(row -> isKind(row, "COURSE_COACH"))
            .collect(groupingBy(row -> row.get("course_id", UUID.class)));
    return rows.stream()
        .filter(row -> isKind(row, "COURSE"))
        .map(
            row -> {
              var summary = summary(row);
              var teaching = coaches.getOrDefault(summary.id(), List.of());
              var lastVisitAt = row.get("last_at", Instant.class);
              return new Course(summary, people(teaching, "COURSE_COACH"), lastVisitAt);
            })
        .toList();
  }

  private static CourseSummary summary(Tuple row) {
    return new CourseSummary(
        row.get("course_id", UUID.class),
        row.get("code", String.class),
        row.get("title", String.class));
  }

  private static List<PersonSummary> people(List<Tuple> rows, String kind) {
    return rows.stream().filter(row -> isKind(row, kind)).map(PersonSummary::of).toList();
  }

  private static boolean isKind(Tuple row, String kind) {
    return kind.equals(row.get("kind", String.class));
  }
}
