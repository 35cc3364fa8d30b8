package org.lectern.enrollment;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.database.Holder;

/** A course leaves a session while somebody is excluded from the other. */
@QuarkusTest
class ExclusionsMeanwhileTest {
  @Test
  void leaveNobodyWithoutACourse() throws Exception {
    var session = GivenSession.open();
    var stays = session.withCourse();
    var leaves = session.withCourse();
    var learner = Given.user(PlatformRole.LEARNER);
    try (var other = new Holder("session", session.id())) {
      other.hold("delete from session_course where course_id = '%s'".formatted(leaves));
      var excluding =
          CompletableFuture.supplyAsync(
              () ->
                  As.admin()
                      .body(Map.of("excludedCourses", List.of(stays)))
                      .put(
                          "/api/v1/sessions/%s/enrollments/%s"
                              .formatted(session.id(), learner.id())));
      other.awaitWaiting(1);
      other.commit();
      excluding.join().then().statusCode(422).body("errors.code", contains("excluded-from-all"));
    }
  }
}
