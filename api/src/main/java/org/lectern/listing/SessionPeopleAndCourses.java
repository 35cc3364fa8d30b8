package org.lectern.listing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionStanding;
import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;
import org.lectern.results.Headways;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * The courses, coaches and managers of any number of sessions, and one person's relation to each
 * course, in one statement.
 */
@ApplicationScoped
class SessionPeopleAndCourses {
  private enum Kind {
    COURSE,
    COURSE_COACH,
    COACH,
    MANAGER
  }

  private record Asked(Collection<UUID> sessions, UUID visitor) {}

  /** A course, or a person, or of a course's coach the course's id and the person. */
  private record Part(
      UUID session,
      Kind kind,
      UUID courseId,
      String code,
      String title,
      boolean locked,
      boolean excluded,
      Instant lastVisitAt,
      @Nullable PersonSummary person) {}

  private static final Statement<Asked, Part> PARTS =
      Statement.of(
          Asked.class,
          Part.class,
          """
          select part.session_id as session, part.kind, part.course_id, c.code, c.title,
            part.locked, x.course_id is not null as excluded, v.last_at as last_visit_at, %s
          from (
            select c.session_id, 'COURSE' as kind, c.course_id, cast(null as uuid) as user_id,
                c.position, l.course_id is not null as locked
              from session_course c left join session_course_lock l
                on l.session_id = c.session_id and l.course_id = c.course_id
              where c.session_id = any(:sessions)
            union all select session_id, 'COURSE_COACH', course_id, user_id, 0, false
              from session_course_coach where session_id = any(:sessions)
            union all select session_id, 'COACH', null, user_id, 0, false
              from session_coach where session_id = any(:sessions)
            union all select session_id, 'MANAGER', null, user_id, 0, false
              from session_manager where session_id = any(:sessions)) part
          left join course c on c.id = part.course_id and part.kind = 'COURSE'
          left join visit v on part.kind = 'COURSE' and v.session_id = part.session_id
            and v.course_id = part.course_id and v.user_id = :visitor
          left join course_exclusion x on part.kind = 'COURSE' and x.session_id = part.session_id
            and x.course_id = part.course_id and x.user_id = :visitor
          left join app_user u on u.id = part.user_id
          order by part.position, c.id, u.last_name_order, u.first_name_order, u.id"""
              .formatted(PersonSummary.columns("u", "person_")));

  private final Database database;

  SessionPeopleAndCourses(Database database) {
    this.database = database;
  }

  /** The courses in order and the people by name of one session. */
  record Of(List<PersonSummary> coaches, List<PersonSummary> managers, List<Course> courses) {
    Optional<Course> course(UUID id) {
      return courses.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    boolean isManagedBy(UUID person) {
      return has(managers, person);
    }

    boolean isCoachedBy(UUID person) {
      return has(coaches, person);
    }

    /** The ids of the courses for which that holds. */
    Set<UUID> courses(Function<Course, Boolean> which) {
      return courses.stream()
          .filter(which::apply)
          .map(Course::id)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /**
   * A course of a session, who teaches it there, and what it is to the person asked about: when
   * they last opened it, and whether they do not take it.
   */
  record Course(
      CourseSummary summary,
      List<PersonSummary> coaches,
      boolean locked,
      boolean excluded,
      Instant lastVisitAt) {
    UUID id() {
      return summary.id();
    }

    boolean isCoachedBy(UUID person) {
      return has(coaches, person);
    }

    MyCourse of(SessionStanding standing, String timeZone, Headways.Found own) {
      var inCourse = new CourseStanding(standing, id());
      return new MyCourse(
          summary,
          List.copyOf(inCourse.roles().roles()),
          inCourse.answer(own.now()),
          coaches,
          lastVisitAt,
          own.of(standing, timeZone, id()));
    }
  }

  Map<UUID, Of> of(Collection<UUID> sessions, UUID visitor) {
    if (sessions.isEmpty()) return Map.of();
    var parts =
        database.list(PARTS, new Asked(sessions, visitor)).stream()
            .collect(groupingBy(Part::session));
    return sessions.stream()
        .collect(toMap(Function.identity(), id -> of(parts.getOrDefault(id, List.of()))));
  }

  private static Of of(List<Part> parts) {
    return new Of(people(parts, Kind.COACH), people(parts, Kind.MANAGER), courses(parts));
  }

  private static List<Course> courses(List<Part> parts) {
    var coaches =
        parts.stream()
            .filter(part -> part.kind == Kind.COURSE_COACH)
            .collect(groupingBy(Part::courseId));
    return parts.stream()
        .filter(part -> part.kind == Kind.COURSE)
        .map(
            part ->
                new Course(
                    new CourseSummary(part.courseId, part.code, part.title),
                    people(coaches.getOrDefault(part.courseId, List.of()), Kind.COURSE_COACH),
                    part.locked,
                    part.excluded,
                    part.lastVisitAt))
        .toList();
  }

  private static List<PersonSummary> people(List<Part> parts, Kind kind) {
    return parts.stream().filter(part -> part.kind == kind).map(Part::person).toList();
  }

  private static boolean has(List<PersonSummary> people, UUID person) {
    return people.stream().anyMatch(each -> each.id().equals(person));
  }
}
