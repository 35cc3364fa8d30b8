package org.lectern.enrollment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.problem.Faults;

/** The courses of some sessions, to find those in it that an exclusion names by id or by code. */
public final class CoursesOfSessions {
  private static final String COURSES =
      """
      select sc.session_id, c.id, c.code from session_course sc
        join course c on c.id = sc.course_id where sc.session_id in (:sessions)""";

  private final Map<UUID, Map<UUID, String>> codes = new HashMap<>();

  private CoursesOfSessions() {}

  /** In one statement. */
  @SuppressWarnings("unchecked")
  public static CoursesOfSessions read(EntityManager database, Collection<UUID> sessions) {
    var courses = new CoursesOfSessions();
    if (sessions.isEmpty()) return courses;
    List<Tuple> rows =
        database
            .createNativeQuery(COURSES, Tuple.class)
            .setParameter("sessions", sessions)
            .getResultList();
    rows.forEach(
        row ->
            courses.add(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, String.class)));
    return courses;
  }

  CoursesOfSessions add(UUID session, UUID course, String code) {
    codes.computeIfAbsent(session, none -> new HashMap<>()).put(course, code);
    return this;
  }

  /** The courses to exclude; a fault names each that is not in the session, or the lot of them. */
  public Set<UUID> toExclude(UUID session, List<String> names, String pointer, Faults faults) {
    var inSession = codes.getOrDefault(session, Map.of());
    var chosen = new LinkedHashSet<UUID>();
    for (int i = 0; i < names.size(); i++) {
      var course = find(inSession, names.get(i));
      if (course != null) chosen.add(course);
      else faults.add(pointer + "/" + i, "course-not-in-session", notIn(names.get(i)));
    }
    if (!inSession.isEmpty() && chosen.containsAll(inSession.keySet())) {
      faults.add(pointer, "excluded-from-all", "Leave at least one course; or unenroll instead.");
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

  private static UUID find(Map<UUID, String> inSession, String name) {
    if (name == null) return null;
    var folded = name.toLowerCase(Locale.ROOT);
    return inSession.entrySet().stream()
        .filter(
            course ->
                course.getKey().toString().equals(folded)
                    || course.getValue().toLowerCase(Locale.ROOT).equals(folded))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static String notIn(String name) {
    return "“%s” is not a course of this session; send the code of one.".formatted(name);
  }
}
