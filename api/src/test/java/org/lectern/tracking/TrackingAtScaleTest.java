package org.lectern.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.TestClock;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.identity.Users;
import org.lectern.identity.signin.AccessTokens;

/**
 * How long reports take on one session of 2,498 learners in a course of forty items, twelve of them
 * scored, among the work of four such sessions. Measured with {@code -Dlectern.scale=true}.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "lectern.scale", matches = "true")
class TrackingAtScaleTest {
  private static final Logger LOG = Logger.getLogger(TrackingAtScaleTest.class);
  private static final int LEARNERS = 2_498;

  @TestHTTPResource("/api/v1/")
  URI address;

  private final GivenSession session = GivenSession.running();
  private final List<String> late = new ArrayList<>();

  @Test
  void reportsAreQuick() throws IOException, InterruptedException {
    fill();
    var admin = Given.user(PlatformRole.ADMIN);
    var learner = learner();
    var tracking = "sessions/" + session.id() + "/tracking";
    measure(admin, tracking + "/summary", 150);
    measure(admin, tracking, 100);
    measure(admin, tracking + "?sort=-progress", 150);
    measure(admin, tracking + "?status=BEHIND", 150);
    measure(learner, "me/progress", 15);
    measure(learner, "me/sessions", 15);
    assertEquals(List.of(), late);
  }

  private void measure(User person, String path, int most)
      throws IOException, InterruptedException {
    var bearer = "Bearer " + Given.bean(AccessTokens.class).issue(Given.signIn(person));
    var client = HttpClient.newHttpClient();
    var request =
        HttpRequest.newBuilder(address.resolve(path)).header("Authorization", bearer).build();
    var millis = new double[100];
    for (int i = 0; i < millis.length; i++) {
      var began = System.nanoTime();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      millis[i] = (System.nanoTime() - began) / 1e6;
      assertEquals(200, answer.statusCode(), answer::body);
    }
    var warm = IntStream.range(50, 100).mapToDouble(i -> millis[i]).sorted().toArray();
    LOG.errorf("%s: median %.1f ms, p95 %.1f ms", path, warm[25], warm[47]);
    if (warm[47] > most) late.add(path + " takes " + warm[47] + " ms");
  }

  private void fill() {
    items(session.withCourse());
    Given.sql(
        """
        insert into app_user (id, username, first_name, last_name, email, role, created_at)
        select gen_random_uuid(), 'track-' || n, 'First', 'Person ' || n,
          'track-' || n || '@example.org', 'LEARNER', ? from generate_series(1, ?) n""",
        TestClock.NOON,
        LEARNERS);
    Given.sql(
        "insert into enrollment select ?, id, ? from app_user where username like 'track-%'",
        session.id(), TestClock.NOON);
    session.enrolledSince("2026-02-01T00:00:00Z");
    work(session.id());
    for (int i = 0; i < 3; i++) work(copy());
    Given.sql("analyze");
  }

  private static void items(UUID course) {
    Given.sql(
        """
        insert into item (id, course_id, kind, title, required, completion, weight, due_after_days,
          files, hidden, position, content_version, created_at, changed_at, version)
        select gen_random_uuid(), ?1, case when n % 10 < 3 then 'EXTERNAL' else 'PAGE' end,
          'Item ' || n, true, case when n % 10 < 3 then 'PASSED' else 'VIEWED' end,
          case when n % 10 < 3 then 1 end, case when n % 2 = 0 then n end, '{}', false, n, 0, ?2, ?2,
          0 from generate_series(1, 40) n""",
        course, TestClock.NOON);
  }

  /** Another session of the same courses and learners. */
  private UUID copy() {
    var other = GivenSession.running();
    Given.sql(
        "insert into session_course select ?, course_id, position from session_course where session_id = ?",
        other.id(),
        session.id());
    Given.sql(
        "insert into enrollment select ?, user_id, enrolled_at from enrollment where session_id = ?",
        other.id(),
        session.id());
    return other.id();
  }

  /** Half of what is read is done, and nine tenths of what is scored has a score. */
  private static void work(UUID session) {
    Given.sql(
        """
        insert into item_state
        select e.session_id, i.course_id, e.user_id, i.id, ?2, ?2
        from enrollment e join session_course c on c.session_id = e.session_id
        join item i on i.course_id = c.course_id
        where e.session_id = ?1 and i.kind = 'PAGE' and hashtext(cast(e.user_id as text) || i.id) % 10 < 3""",
        session, TestClock.NOON);
    Given.sql(
        """
        insert into result (session_id, course_id, user_id, item_id, score, achieved_at, done_at,
          pushed_at, version)
        select e.session_id, i.course_id, e.user_id, i.id, 82.35, ?2, ?2, ?2, 0
        from enrollment e join session_course c on c.session_id = e.session_id
        join item i on i.course_id = c.course_id
        where e.session_id = ?1 and i.kind = 'EXTERNAL'
          and hashtext(cast(e.user_id as text) || i.id) % 10 <> 0""",
        session, TestClock.NOON);
    Given.sql(
        """
        insert into visit select e.session_id, c.course_id, e.user_id, ?2, ?2, 1
        from enrollment e join session_course c on c.session_id = e.session_id
        where e.session_id = ?1 and hashtext(cast(e.user_id as text)) % 10 <> 0""",
        session, TestClock.NOON);
  }

  private User learner() {
    return QuarkusTransaction.requiringNew()
        .call(() -> Given.bean(Users.class).findByName("track-7").orElseThrow());
  }
}
