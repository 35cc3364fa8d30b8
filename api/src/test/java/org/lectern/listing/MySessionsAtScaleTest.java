package org.lectern.listing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lectern.Given;
import org.lectern.TestClock;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.identity.signin.AccessTokens;

/**
 * How the database finds a person's sessions: by the person, however many others there are. With
 * {@code -Dlectern.scale=true} also measured, among 20,000 people and 200,000 enrollments.
 */
@QuarkusTest
class MySessionsAtScaleTest {
  private static final Logger LOG = Logger.getLogger(MySessionsAtScaleTest.class);

  private static final Pattern SESSION_BY_KEY =
      Pattern.compile("session_pkey on session .*\\R *Index Cond: \\(id = ");

  @TestHTTPResource("/api/v1/me/sessions")
  URI address;

  @Test
  void startsFromThePersonInEveryTableOfRoles() {
    var plan = plan(UUID.randomUUID(), "set local enable_seqscan = off");
    for (var index :
        List.of("enrollment_by_user", "session_coach_by_user", "session_course_coach_by_user")) {
      assertTrue(plan.contains(index), () -> index + " is not in " + plan);
    }
  }

  /** Whatever the planner expects: where some coach many, it expects many of everybody. */
  @Test
  void findsEachSessionByItsKey() {
    var plan =
        plan(UUID.randomUUID(), "set local enable_seqscan = off; set local enable_nestloop = off");
    assertTrue(SESSION_BY_KEY.matcher(plan).find(), plan);
  }

  @Test
  @EnabledIfSystemProperty(named = "lectern.scale", matches = "true")
  void isQuickAmongTwoHundredThousandEnrollments() {
    fill();
    var person = Given.user(PlatformRole.LEARNER);
    Given.sql(
        """
        insert into enrollment select id, ?, created_at from session where title like 'Many %'
        order by id limit 10""",
        person.id());
    var plan = plan(person.id(), "set local enable_seqscan = on");
    LOG.error(plan);
    for (var table : List.of("enrollment", "session s", "first_entry", "session_coach")) {
      assertFalse(plan.contains("Seq Scan on " + table), plan);
    }
    measure("warming up", 1_000, 1, person);
    measure("one after the other", 1_000, 1, person);
    measure("four at once", 1_000, 4, person);
  }

  private void measure(String what, int times, int threads, User person) {
    var began = System.nanoTime();
    var all =
        IntStream.range(0, threads)
            .mapToObj(thread -> CompletableFuture.runAsync(() -> ask(times, person)))
            .toList();
    all.forEach(CompletableFuture::join);
    var seconds = (System.nanoTime() - began) / 1e9;
    LOG.errorf("%s: %.0f requests/s", what, times * threads / seconds);
  }

  private void ask(int times, User person) {
    var bearer = "Bearer " + Given.bean(AccessTokens.class).issue(Given.signIn(person));
    var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    var request = HttpRequest.newBuilder(address).header("Authorization", bearer).build();
    try {
      for (int i = 0; i < times; i++) {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new AssertionError(address + answer.body());
      }
    } catch (IOException | InterruptedException fault) {
      throw new AssertionError(fault);
    }
  }

  private static void fill() {
    Given.sql(
        """
        insert into app_user (id, username, first_name, last_name, email, role, created_at)
        select gen_random_uuid(), 'many-' || n, 'Many', 'Person', 'many-' || n || '@example.org',
          'LEARNER', ? from generate_series(1, 20000) n""",
        TestClock.NOON);
    Given.sql(
        """
        insert into session (id, title, time_zone, visibility_after_end, access_start, access_end,
          created_at, updated_at)
        select gen_random_uuid(), 'Many ' || n, 'UTC', 'READ_ONLY',
          timestamptz '2026-01-01' + n * interval '15 minutes',
          timestamptz '2026-03-01' + n * interval '15 minutes', ?1, ?1
        from generate_series(1, 5000) n""",
        TestClock.NOON);
    Given.sql(
        """
        insert into enrollment
        select s.id, u.id, s.created_at
        from (select id, row_number() over () n from app_user where username like 'many-%') u
        join (select id, created_at, row_number() over () n from session where title like 'Many %') s
          on s.n % 500 = u.n % 500""");
    Given.sql("insert into first_entry select session_id, user_id, enrolled_at from enrollment");
    Given.sql(
        """
        insert into course (id, code, title, created_at)
        select id, 'many-' || row_number() over (), 'Many', created_at from session
        where title like 'Many %'""");
    Given.sql("insert into session_course select id, id, 0 from session where title like 'Many %'");
    Given.sql(
        """
        insert into session_coach select s.id, u.id
        from (select id, row_number() over () n from app_user where username like 'many-%') u
        join (select id, row_number() over () n from session where title like 'Many %') s
          on s.n = u.n""");
    Given.sql("analyze");
  }

  private static String plan(UUID user, String setting) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var database = Given.bean(EntityManager.class);
              database.createNativeQuery(setting).executeUpdate();
              List<?> lines =
                  database
                      .createNativeQuery("explain analyze " + HeldSession.SELECT)
                      .setParameter("user", user)
                      .getResultList();
              return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
            });
  }
}
