package org.lectern.matrix;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.TestClock;
import org.lectern.access.PlatformRole;
import org.lectern.identity.User;

/**
 * Three sessions (to come, running, over), everybody in them, and what the placeholders of a
 * request mean for each.
 */
final class Stage {
  private static final String SECRET = "a long enough password";

  private final Map<Person, User> people = new EnumMap<>(Person.class);
  private final UUID course = GivenSession.course();
  private final UUID otherCourse = GivenSession.course();
  private final UUID spareCourse = GivenSession.course();
  private final GivenSession running = session("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z");
  private final GivenSession coming = session("2026-04-01T00:00:00Z", "2026-05-01T00:00:00Z");
  private final GivenSession over = session("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
  private final GivenSession elsewhere = session("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z");
  private final User learner = Given.user(PlatformRole.LEARNER);
  private final User teacher = Given.user(PlatformRole.TEACHER);
  private final User planner = Given.user(PlatformRole.SESSION_ADMIN);
  private final String classId;
  private final String category;
  private final UUID importId = UUID.randomUUID();

  Stage() {
    for (var person : Person.values()) {
      if (person.role != null) people.put(person, Given.userWithPassword(person.role, SECRET));
    }
    running
        .learner(learner)
        .learner(who(Person.LEARNER_IN))
        .courseCoach(course, who(Person.COACH_OF_COURSE))
        .courseCoach(otherCourse, who(Person.COACH_OF_OTHER_COURSE))
        .coach(who(Person.SESSION_COACH))
        .manager(who(Person.MANAGER))
        .manager(who(Person.DEACTIVATED));
    coming.learner(who(Person.LEARNER_BEFORE));
    over.learner(who(Person.LEARNER_AFTER));
    elsewhere
        .learner(who(Person.LEARNER_ELSEWHERE))
        .coach(who(Person.SESSION_COACH_ELSEWHERE))
        .manager(who(Person.MANAGER_ELSEWHERE));
    classId = made("/api/v1/classes", Map.of("name", Given.unique("Class")));
    category = made("/api/v1/session-categories", Map.of("name", Given.unique("Category")));
    As.user(who(Person.MANAGER))
        .put("/api/v1/sessions/" + running.id() + "/classes/" + classId)
        .then()
        .statusCode(200);
    Given.sql(
        """
        insert into import (id, kind, mode, dry_run, existing, time_zone, state, created_by, created_at)
        values (?, 'ENROLLMENTS', 'ATOMIC', false, 'REFUSE', 'UTC', 'DONE', ?, ?)""",
        importId,
        who(Person.MANAGER).id(),
        TestClock.NOON);
    Given.sql("update app_user set active = false where id = ?", who(Person.DEACTIVATED).id());
  }

  private GivenSession session(String start, String end) {
    var session = GivenSession.dated().access(start, end).made();
    session.withCourse(course);
    session.withCourse(otherCourse);
    return session;
  }

  private String made(String path, Map<String, ?> body) {
    return As.user(who(Person.MANAGER))
        .body(body)
        .post(path)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  User who(Person person) {
    return people.get(person);
  }

  /** What stands for {@code {name}} in a path or a body, where this person asks. */
  Map<String, String> places(Person person) {
    var session =
        switch (person) {
          case LEARNER_BEFORE -> coming;
          case LEARNER_AFTER -> over;
          default -> running;
        };
    var places = new HashMap<String, String>();
    places.put("session", session.id().toString());
    places.put("course", course.toString());
    places.put("otherCourse", otherCourse.toString());
    places.put("spareCourse", spareCourse.toString());
    places.put("user", learner.id().toString());
    places.put("teacher", teacher.username());
    places.put("planner", planner.username());
    places.put("classId", classId);
    places.put("category", category);
    places.put("importId", importId.toString());
    places.put("token", UUID.randomUUID().toString());
    places.put("new", Given.unique("new"));
    places.put("name", person.role == null ? "nobody" : who(person).username());
    places.put("secret", SECRET);
    return places;
  }

  GivenSession running() {
    return running;
  }
}
