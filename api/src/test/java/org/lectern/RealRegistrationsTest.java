package org.lectern;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

/**
 * The registrations of a real university, loaded by the script of deploy/, seen on 1 March 2014.
 */
@QuarkusTest
@TestProfile(RealRegistrationsTest.FirstOfMarch2014.class)
@EnabledIf("dataAreThere")
class RealRegistrationsTest {
  private static final Path DATA = Path.of("../../shared/data/open-university").toAbsolutePath();
  private static final String NOW = "2014-03-01T12:00:00Z";

  public static class FirstOfMarch2014 implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("lectern.test-now", NOW);
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(TestDatabase.class, Map.of("database", "open_university")));
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }
  }

  static boolean dataAreThere() {
    if (Files.isDirectory(DATA)) return true;
    System.out.println("*** SKIPPED: the Open University data are not at " + DATA);
    return false;
  }

  @Test
  void areLoadedCountedAndSeenExactlyRight() throws Exception {
    var admin = Given.user(PlatformRole.ADMIN);
    load(admin);

    total(admin, "/courses", 7);
    total(admin, "/sessions", 22);
    total(admin, "/sessions?status=PAST", 3);
    total(admin, "/sessions?status=ACTIVE", 12);
    total(admin, "/sessions?status=UPCOMING", 7);
    total(admin, "/users?role=LEARNER", 28_785);
    assertEquals(32_593, enrollments(admin));

    var registrations = Registrations.read(DATA, NOW);
    var busiest = registrations.busiest(5);
    assertTrue(busiest.size() == 5);
    for (var learner : busiest) assertViews(admin, learner, registrations);

    var again = load(admin, "--withdrawals");
    assertTrue(again.contains("\"created\":0,\"updated\":0,\"unchanged\":32593"), again);
    registrations.withdraw(DATA);
    for (var learner : busiest) assertViews(admin, learner, registrations);
    var withdrawn = registrations.someWhoWithdrew(3);
    for (var learner : withdrawn) assertViews(admin, learner, registrations);
    assertEquals(32_593 - 10_072, enrollments(admin));
  }

  private static String load(User admin, String... first) throws Exception {
    var token =
        As.user(admin)
            .body(Map.of("name", Given.unique("load")))
            .post("/api/v1/me/tokens")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("secret");
    var began = System.nanoTime();
    var arguments = new java.util.ArrayList<>(List.of("load-open-university.sh"));
    arguments.addAll(List.of(first));
    arguments.addAll(List.of(DATA.toString(), "http://localhost:" + RestAssured.port));
    var printed =
        Script.run(
            Path.of("../deploy"), Map.of("LECTERN_TOKEN", token), arguments.toArray(String[]::new));
    System.out.printf(
        "Open University, loaded in %.1f s:%n%s%n", (System.nanoTime() - began) / 1e9, printed);
    return printed;
  }

  private static void total(User admin, String path, int expected) {
    As.user(admin)
        .queryParam("count", true)
        .queryParam("limit", 1)
        .get("/api/v1" + path)
        .then()
        .statusCode(200)
        .body("page.total", equalTo(expected));
  }

  private static int enrollments(User admin) {
    List<Integer> counts =
        As.user(admin)
            .get("/api/v1/sessions?limit=200")
            .then()
            .extract()
            .path("items.learnerCount");
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  private static void assertViews(User admin, String learner, Registrations registrations) {
    for (var view : List.of("CURRENT", "UPCOMING", "PAST")) {
      List<String> titles =
          As.user(admin)
              .get("/api/v1/users/" + learner + "/sessions?limit=200&view=" + view)
              .then()
              .statusCode(200)
              .extract()
              .path("items.title");
      assertEquals(
          registrations.expected(learner, view), new TreeSet<>(titles), learner + " " + view);
    }
  }
}
