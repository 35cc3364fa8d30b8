package org.lectern.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;
import org.lectern.Body;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.GivenWork;
import org.lectern.access.words.VisibilityAfterEnd;
import org.lectern.identity.User;

/**
 * Who may start, answer, submit, hand in and upload, when: before, inside and after, by each
 * visibility after the end. It is noon of 15 March 2026.
 */
@QuarkusTest
class OwnWorkTableTest {
  private static final Map<String, List<String>> WINDOWS =
      Map.of(
          "before", List.of("2026-04-01T00:00:00Z", "2026-05-01T00:00:00Z"),
          "inside", List.of("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"),
          "after", List.of("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"));

  private GivenSession session;
  private UUID course;
  private User person;

  @ParameterizedTest
  @CsvSource({
    // who, when, after the end: the answer, and the instant that it names
    "learner,        before, READ_ONLY,      access-not-started,   2026-04-01T00:00:00Z",
    "learner,        inside, READ_ONLY,      taken,                 ",
    "learner,        inside, NOT_ACCESSIBLE, taken,                 ",
    "learner,        after,  READ_ONLY,      access-over,           2026-02-01T00:00:00Z",
    "learner,        after,  LISTED_ONLY,    access-over,           2026-02-01T00:00:00Z",
    "learner,        after,  NOT_ACCESSIBLE, access-over,           2026-02-01T00:00:00Z",
    "learner,        after,  ACCESSIBLE,     taken,                 ",
    "coach,          before, READ_ONLY,      not-a-learner,         ",
    "coach,          inside, READ_ONLY,      not-a-learner,         ",
    "coach,          after,  ACCESSIBLE,     not-a-learner,         ",
    "coachElsewhere, before, READ_ONLY,      access-not-started,   2026-04-01T00:00:00Z",
    "coachElsewhere, inside, READ_ONLY,      taken,                 ",
    "coachElsewhere, after,  READ_ONLY,      access-over,           2026-02-01T00:00:00Z",
    "coachElsewhere, after,  ACCESSIBLE,     taken,                 ",
    "excluded,       inside, READ_ONLY,      not-a-learner,          ",
    "excluded,       after,  ACCESSIBLE,     not-a-learner,          ",
    "unenrolled,     inside, READ_ONLY,      session-not-found,     ",
    "unenrolled,     after,  ACCESSIBLE,     session-not-found,     "
  })
  void isAsTheTableSays(
      String who, String when, VisibilityAfterEnd afterEnd, String code, String instant) {
    var window = WINDOWS.get(when);
    session = GivenSession.dated().access(window.get(0), window.get(1)).afterEnd(afterEnd).made();
    course = session.withCourse();
    person = person(who);
    acts(who)
        .forEach(
            (act, answer) -> {
              assertEquals(code, said(answer), () -> act + " of " + who + " " + when);
              if (instant != null) assertEquals(true, answer.asString().contains(instant), act);
            });
  }

  private static String said(Response answer) {
    return answer.statusCode() < 300 ? "taken" : Body.text(answer, "/code");
  }

  private User person(String who) {
    var other = session.withCourse();
    var user = Given.coach();
    if (who.equals("coach")) session.coach(user);
    else session.learner(user);
    if (who.equals("coachElsewhere")) session.courseCoach(other, user);
    if (who.equals("excluded")) session.excluded(user, course);
    new GivenWork(session, course, user).visited();
    session.entered(user, "2026-03-10T09:00:00Z");
    return user;
  }

  /** Each of the acts, of which answering and submitting are about an attempt that runs. */
  private Map<String, Response> acts(String who) {
    var work = new GivenWork(session, course, person);
    var quiz = GivenItem.quiz().in(course);
    var fresh = GivenItem.quiz().in(course);
    var assignment = GivenItem.assignment().in(course);
    var attempt = work.attempt(quiz);
    if (who.equals("unenrolled")) {
      Given.sql("delete from enrollment where user_id = ?", person.id());
    }
    var items = "/api/v1/me/sessions/%s/courses/%s/items/".formatted(session.id(), course);
    var running = items + quiz + "/attempts/" + attempt;
    var as = As.user(person);
    var acts = new LinkedHashMap<String, Response>();
    acts.put("start", As.user(person).post(items + fresh + "/attempts"));
    acts.put(
        "answer",
        as.body("{\"answers\": [{\"question\": \"3\", \"value\": true}]}")
            .patch(running + "/answers"));
    acts.put("submit", As.user(person).put(running + "/submission"));
    acts.put(
        "hand in",
        As.user(person).body("{\"text\": \"x\"}").post(items + assignment + "/submissions"));
    acts.put(
        "upload",
        As.user(person)
            .contentType("application/octet-stream")
            .body("x".getBytes(UTF_8))
            .post(items + assignment + "/files?name=a.txt"));
    return acts;
  }
}
