package org.lectern.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.GivenSession;

/**
 * Two transactions that hold what the other wants: PostgreSQL rolls one back, which is then
 * repeated.
 */
@QuarkusTest
class DeadlockTest {
  @Test
  void aRequestThatTheDatabaseTookBackIsDoneAfterAll() throws Exception {
    var session = GivenSession.open();
    var first = session.withCourse();
    var second = session.withCourse();
    try (var other = new Holder("course", first)) {
      other.hold("set local deadlock_timeout = '1min'");
      other.hold(
          "select 1 from session_course where session_id = '%s' for update"
              .formatted(session.id()));
      var reordered =
          CompletableFuture.supplyAsync(
              () ->
                  As.admin()
                      .body(Map.of("courses", List.of(second, first)))
                      .put("/api/v1/sessions/" + session.id() + "/course-order"));
      other.awaitWaiting(1);
      other.hold("select 1 from session where id = '%s' for update".formatted(session.id()));
      other.letGo();
      reordered.join().then().statusCode(200);
    }
    assertEquals(
        List.of(second.toString(), first.toString()),
        As.admin().get("/api/v1/sessions/" + session.id()).path("courses.course.id"));
  }
}
