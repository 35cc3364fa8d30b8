package org.lectern.enrollment.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.problem.Faults;
import org.lectern.query.Names;
import org.lectern.query.Query;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The courses of some sessions, to resolve the courses that exclusions name by id or code. */
public final class CoursesOfSessions {
  private record Asked(Collection<UUID> sessions, List<String> names) {}

  private record Row(UUID session, UUID course, String code, String name) {}

  private static final Statement<Asked, Row> COURSES =
      Statement.of(
          Asked.class,
          Row.class,
          """
          select sc.session_id as session, c.id as course, c.code, asked.name
          from session_course sc join course c on c.id = sc.course_id
            left join unnest(cast(:names as text[])) as asked(name)
              on name_fold(asked.name) = name_fold(c.code)
          where sc.session_id = any(:sessions)""");

  private record Held(Collection<UUID> sessions) {}

  /** Courses that are excluded stay in their sessions until that is written down. */
  private static final Statement<Held, UUID> HOLD =
      Statement.of(
          Held.class,
          UUID.class,
          "select id from session where id = any(:sessions) order by id for share");

  private final Map<UUID, Map<UUID, String>> codes = new HashMap<>();
  private final Map<String, UUID> named = new HashMap<>();

  private CoursesOfSessions() {}

  /**
   * In one statement; {@code names} are those by which courses are to be found in them. With any,
   * no course enters or leaves these sessions until the transaction is over.
   */
  public static CoursesOfSessions read(
      Database database, Collection<UUID> sessions, Collection<String> names) {
    var courses = new CoursesOfSessions();
    if (sessions.isEmpty()) return courses;
    if (!names.isEmpty()) database.list(HOLD, new Held(sessions));
    for (var row : database.list(COURSES, new Asked(sessions, new Names(names).askable()))) {
      courses.add(row.session, row.course, row.code);
      if (row.name != null) courses.named.put(row.name, row.course);
    }
    return courses;
  }

  CoursesOfSessions add(UUID session, UUID course, String code) {
    codes.computeIfAbsent(session, none -> new HashMap<>()).put(course, code);
    return this;
  }

  /**
   * The courses to exclude; a fault names each one that is not in the session, or that all would be
   * excluded.
   */
  public Set<UUID> toExclude(UUID session, List<String> names, String pointer, Faults faults) {
    var inSession = codes.getOrDefault(session, Map.of());
    var chosen = new LinkedHashSet<UUID>();
    for (int i = 0; i < names.size(); i++) {
      var course = Query.id(names.get(i)).orElse(named.get(names.get(i)));
      if (inSession.containsKey(course)) chosen.add(course);
      else faults.add(pointer + "/" + i, "course-not-in-session", names.get(i));
    }
    if (!inSession.isEmpty() && chosen.containsAll(inSession.keySet())) {
      faults.add(pointer, "excluded-from-all");
    }
    return chosen;
  }

  /** Codes with commas between them, for the history; null for none. */
  String codes(UUID session, Set<UUID> courses) {
    if (courses.isEmpty()) return null;
    var inSession = codes.getOrDefault(session, Map.of());
    return courses.stream()
        .map(course -> inSession.getOrDefault(course, course.toString()))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
