package org.lectern.planning.courses;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.course.Course;
import org.lectern.course.CourseSummary;
import org.lectern.course.Courses;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.problem.Faults;
import org.lectern.session.SessionCourses;
import org.lectern.session.Sessions;

/** Adds, locks and reorders the courses of a session while its row is locked. */
@ApplicationScoped
class SessionCourseEditor {
  private final Sessions sessions;
  private final SessionCourses sessionCourses;
  private final Courses courses;
  private final History history;

  SessionCourseEditor(
      Sessions sessions, SessionCourses sessionCourses, Courses courses, History history) {
    this.sessions = sessions;
    this.sessionCourses = sessionCourses;
    this.courses = courses;
    this.history = history;
  }

  void add(UUID session, Course course, Boolean locked, UUID actor) {
    sessions.requireForChange(session);
    var changes = new ArrayList<SessionChange>();
    if (!sessionCourses.add(session, List.of(course.id())).isEmpty()) {
      changes.add(change(session, ChangeKind.COURSE_ADDED, course));
    }
    if (locked != null && sessionCourses.lock(session, course.id(), locked)) {
      var kind = locked ? ChangeKind.COURSE_LOCKED : ChangeKind.COURSE_UNLOCKED;
      changes.add(change(session, kind, course));
    }
    history.record(actor, changes);
  }

  void order(UUID session, List<String> names, UUID actor) {
    sessions.requireForChange(session);
    var before = sessionCourses.inOrder(session);
    var known = courses.findByNames(named(names, before));
    var codes = new HashMap<UUID, String>();
    known.values().forEach(course -> codes.put(course.id(), course.code()));
    var after = wanted(names, known, before, codes);
    if (sessionCourses.order(session, after)) {
      var from = codes(before, codes);
      history.record(
          actor,
          SessionChange.of(session, ChangeKind.COURSES_REORDERED, from, codes(after, codes)));
    }
  }

  /** The courses sent and those present; missing ones are reported by code. */
  private static Set<String> named(List<String> names, List<UUID> before) {
    var all = new LinkedHashSet<String>();
    names.stream().filter(Objects::nonNull).forEach(all::add);
    before.forEach(course -> all.add(course.toString()));
    return all;
  }

  private static List<UUID> wanted(
      List<String> names,
      Map<String, CourseSummary> known,
      List<UUID> before,
      Map<UUID, String> codes) {
    var faults = new Faults();
    var wanted = new ArrayList<UUID>();
    for (int i = 0; i < names.size(); i++) {
      var course = names.get(i) == null ? null : known.get(names.get(i));
      var pointer = "/courses/" + i;
      if (course == null || !before.contains(course.id())) {
        faults.add(pointer, "unknown-course.in-session", names.get(i));
      } else if (wanted.contains(course.id())) {
        faults.add(pointer, "duplicate-course", course.code());
      } else {
        wanted.add(course.id());
      }
    }
    var missing = before.stream().filter(course -> !wanted.contains(course)).toList();
    if (!missing.isEmpty()) faults.add("/courses", "missing-course", codes(missing, codes));
    faults.raise();
    return wanted;
  }

  private static String codes(List<UUID> courses, Map<UUID, String> codes) {
    return courses.stream().map(codes::get).collect(Collectors.joining(", "));
  }

  private static SessionChange change(UUID session, ChangeKind kind, Course course) {
    return SessionChange.of(session, kind, course.code(), null, null);
  }
}
