package org.lectern.transfer;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.TestClock;
import org.lectern.TestDatabase;
import org.lectern.access.PlatformRole;

/** The registrations of a real university, through the very calls that an administrator makes. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OpenUniversityTest {
  private static final Logger LOG = Logger.getLogger(OpenUniversityTest.class);
  private static final Path DATA = Path.of("../../shared/data/open-university");
  private static final Duration ENOUGH = Duration.ofSeconds(60);

  @Test
  void importsThirtyThousandRegistrationsInSeconds() throws IOException {
    if (!Files.isDirectory(DATA)) LOG.warn("NOT PROVEN: there is no " + DATA.toAbsolutePath());
    Assumptions.assumeTrue(Files.isDirectory(DATA), "the university's files are not here");
    for (var title : (Iterable<String>) titles()::iterator) session(title);
    var admin = Given.user(PlatformRole.ADMIN);
    var began = System.nanoTime();
    SentFile.ended(admin, "kind=USERS", read("users.csv"))
        .body("state", equalTo("DONE"))
        .body("counts.created", equalTo(28_785));
    var people = System.nanoTime();
    SentFile.ended(admin, "kind=ENROLLMENTS", read("enrollments.csv"))
        .body("state", equalTo("DONE"))
        .body("counts.created", equalTo(32_593));
    var enrolled = System.nanoTime();
    SentFile.ended(admin, "kind=ENROLLMENTS", read("enrollments.csv"))
        .body("counts.unchanged", equalTo(32_593));
    var again = System.nanoTime();
    SentFile.ended(admin, "kind=ENROLLMENTS&dryRun=true", read("withdrawals.csv"))
        .body("counts.removed", equalTo(10_072));
    LOG.warnf(
        "28,785 users %d ms, 32,593 enrollments %d ms, again %d ms, 10,072 withdrawals planned %d ms",
        millis(began, people),
        millis(people, enrolled),
        millis(enrolled, again),
        millis(again, System.nanoTime()));
    assertEquals(
        "32593",
        QueryOne.text(
            "select count(*) from enrollment where session_id in (select id from session where external_id like 'OU-%')"));
    assertTrue(Duration.ofNanos(enrolled - began).compareTo(ENOUGH) < 0);
    clean();
  }

  private static java.util.stream.Stream<String> titles() throws IOException {
    return Files.readAllLines(DATA.resolve("sessions.csv")).stream()
        .skip(1)
        .map(line -> line.split(",")[0]);
  }

  private static void session(String title) {
    Given.sql(
        """
        insert into session (id, title, external_id, time_zone, visibility_after_end, created_at, updated_at)
        values (gen_random_uuid(), ?1, ?2, 'Europe/London', 'READ_ONLY', ?3, ?3)""",
        title,
        "OU-" + title.replace(' ', '-'),
        TestClock.NOON);
  }

  /** So many people would slow down every other test; nothing refers to them any more. */
  private static void clean() {
    Given.sql("delete from session where external_id like 'OU-%'");
    Given.sql(
        """
        with unchecked as (select set_config('session_replication_role', 'replica', true) as role)
        delete from app_user using unchecked
        where unchecked.role = 'replica' and username ~ '^ou[0-9]+$'""");
  }

  private static String read(String name) throws IOException {
    return Files.readString(DATA.resolve(name));
  }

  private static long millis(long from, long to) {
    return Duration.ofNanos(to - from).toMillis();
  }
}
