package org.lectern.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

/**
 * Whose sessions stand side by side is asked in SQL, and whether somebody may track the learners of
 * one of them is decided by the rule: both say the same of everybody.
 */
@QuarkusTest
class TrackedSessionsTwinTest {
  private final GivenSession running = GivenSession.running();
  private final UUID course = running.withCourse();
  private final UUID other = running.withCourse();
  private final GivenSession past =
      GivenSession.between("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
  private final GivenSession coming =
      GivenSession.between("2026-05-01T00:00:00Z", "2026-06-01T00:00:00Z");

  TrackedSessionsTwinTest() {
    past.withCourse(course);
    coming.withCourse(course);
  }

  @Test
  void listsTheSessionsWhoseLearnersMayBeTracked() {
    for (var person : people().entrySet()) {
      assertEquals(decided(person.getValue()), listed(person.getValue()), person.getKey());
    }
  }

  private Map<String, User> people() {
    var manager = Given.manager();
    past.manager(manager);
    var demoted = Given.manager();
    running.manager(demoted).coach(demoted);
    past.manager(demoted);
    Given.sql("update app_user set role = 'TEACHER' where id = ?", demoted.id());
    var coach = Given.coach();
    past.coach(coach);
    coming.coach(coach);
    var courseCoach = Given.coach();
    running.courseCoach(course, courseCoach);
    coming.courseCoach(course, courseCoach);
    var ofAnother = Given.coach();
    running.courseCoach(other, ofAnother);
    var learner = Given.coach();
    running.learner(learner);
    return Map.of(
        "administrator", Given.user(PlatformRole.ADMIN),
        "manager of one", manager,
        "manager who lost the role, and coaches one", demoted,
        "session coach", coach,
        "course coach", courseCoach,
        "coach of another course", ofAnother,
        "learner", learner,
        "nobody there", Given.coach());
  }

  private Set<String> decided(User person) {
    return Stream.of(running, past, coming)
        .map(GivenSession::id)
        .map(UUID::toString)
        .filter(
            id ->
                As.user(person)
                        .get("/api/v1/sessions/%s/tracking?course=%s".formatted(id, course))
                        .statusCode()
                    == 200)
        .collect(Collectors.toSet());
  }

  private Set<String> listed(User person) {
    List<String> all =
        As.user(person)
            .get("/api/v1/courses/%s/tracking?limit=200".formatted(course))
            .then()
            .statusCode(200)
            .extract()
            .path("items.session.id");
    return new HashSet<>(all);
  }
}
