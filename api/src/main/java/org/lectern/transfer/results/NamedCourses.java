package org.lectern.transfer.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.course.Courses;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The courses that rows name by id or code, and which of them a session has. */
@ApplicationScoped
class NamedCourses {
  private record Asked(Collection<UUID> sessions) {}

  private record InSession(UUID session, UUID course) {}

  private static final Statement<Asked, InSession> IN_SESSIONS =
      Statement.of(
          Asked.class,
          InSession.class,
          """
          select session_id as session, course_id as course from session_course
          where session_id = any(:sessions)""");

  private final Courses courses;
  private final Database database;

  NamedCourses(Courses courses, Database database) {
    this.courses = courses;
    this.database = database;
  }

  Map<String, UUID> byName(List<String> words) {
    return courses.findByNames(words).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, found -> found.getValue().id()));
  }

  Map<UUID, Set<UUID>> bySession(List<UUID> sessions) {
    return database.list(IN_SESSIONS, new Asked(sessions)).stream()
        .collect(groupingBy(InSession::session, mapping(InSession::course, toSet())));
  }
}
