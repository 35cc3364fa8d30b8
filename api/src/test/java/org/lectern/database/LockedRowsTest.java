package org.lectern.database;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

/** Another transaction locks a row and does not release it. */
@QuarkusTest
class LockedRowsTest {
  private static final int WITH_A_CONNECTION = 4;
  private static final Duration LIMIT = Duration.ofSeconds(15);

  @Test
  void aWaitForOneEndsInAProblemWhileOthersAreAnswered() throws Exception {
    var locked = GivenSession.open();
    var other = GivenSession.open();
    var people = people(25);
    var admin = Given.user(PlatformRole.ADMIN);
    enroll(admin, other, people.get(1)).then().statusCode(200);
    try (var holder = new Holder("session", locked.id())) {
      var waiting = all(people, learner -> () -> enroll(admin, locked, learner));
      holder.awaitWaiting(WITH_A_CONNECTION);
      var learner = people.get(0);
      enroll(admin, other, learner).then().statusCode(200);
      As.user(learner).get("/api/v1/me").then().statusCode(200);
      As.user(admin).get("/api/v1/sessions").then().statusCode(200);
      assertTrue(holder.waiting() <= WITH_A_CONNECTION, "the others wait without a connection");
      assertTimeout(LIMIT, () -> waiting.forEach(CompletableFuture::join));
      waiting.forEach(answer -> requireBusy(answer.join()));
    }
    enroll(admin, locked, people.get(0)).then().statusCode(200);
  }

  @Test
  void aChangeOfWhatIsHeldIsRefusedInTime() throws Exception {
    var session = GivenSession.open();
    try (var holder = new Holder("session", session.id())) {
      assertTimeout(LIMIT, () -> requireBusy(describe(session)));
    }
    describe(session).then().statusCode(200);
  }

  @Test
  void everyConnectionOfARequestHasItsLimits() throws SQLException {
    var database = Given.bean(DataSource.class);
    var taken = new ArrayList<Connection>();
    try {
      for (int i = 0; i < 20; i++) {
        taken.add(database.getConnection());
        assertEquals("20s 3s", limits(taken.get(i)));
      }
    } finally {
      for (var connection : taken) connection.close();
    }
  }

  private static String limits(Connection connection) throws SQLException {
    try (var sql = connection.createStatement();
        var row =
            sql.executeQuery(
                "select current_setting('statement_timeout') || ' ' || current_setting('lock_timeout')")) {
      row.next();
      return row.getString(1);
    }
  }

  private static List<User> people(int number) {
    return Stream.generate(() -> Given.user(PlatformRole.LEARNER)).limit(number).toList();
  }

  private static List<CompletableFuture<Response>> all(
      List<User> people, Function<User, Supplier<Response>> request) {
    var threads = Executors.newFixedThreadPool(people.size());
    var sent =
        people.stream()
            .map(person -> CompletableFuture.supplyAsync(request.apply(person), threads))
            .toList();
    threads.shutdown();
    return sent;
  }

  private static Response enroll(User admin, GivenSession session, User learner) {
    return As.user(admin)
        .body("{}")
        .put("/api/v1/sessions/" + session.id() + "/enrollments/" + learner.id());
  }

  private static Response describe(GivenSession session) {
    return As.admin().body(Map.of("description", "new")).patch("/api/v1/sessions/" + session.id());
  }

  private static void requireBusy(Response answer) {
    answer
        .then()
        .statusCode(409)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("busy"));
  }
}
