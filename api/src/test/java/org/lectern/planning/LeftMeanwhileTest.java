package org.lectern.planning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.learner;
import static org.lectern.Given.manager;
import static org.lectern.Given.unique;
import static org.lectern.planning.Plan.SESSIONS;
import static org.lectern.planning.Plan.changes;
import static org.lectern.planning.Plan.titled;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.database.Holder;
import org.lectern.identity.User;

/** Somebody is deactivated after they were found, and before they are enrolled. */
@QuarkusTest
class LeftMeanwhileTest {
  @Test
  void refusedPeopleAreNamedAndNotRecordedAsEnrolled() throws SQLException {
    var stays = learner();
    var leaves = learner();
    var plan = titled(unique("Left"));
    plan.put("learners", List.of(stays.username(), leaves.username()));
    var made = makeWhileLeaving(plan, leaves);
    made.then()
        .statusCode(201)
        .body("counts.learners", equalTo(1))
        .body("warnings.code", hasItem("inactive-user"))
        .body("warnings.findAll { it.code == 'inactive-user' }.pointer", contains("/learners"));
    assertEquals(1, changes(made.header("Location"), "ENROLLED"));
  }

  /** The account of who makes the session is held, so that they wait where managers are added. */
  private static Response makeWhileLeaving(Map<String, Object> plan, User leaves)
      throws SQLException {
    var maker = manager();
    var request = As.user(maker).body(plan);
    try (var holder = new Holder("app_user", maker.id())) {
      holder.hold("update app_user set active = false where id = '%s'".formatted(leaves.id()));
      var made = CompletableFuture.supplyAsync(() -> request.post(SESSIONS));
      holder.awaitWaiting(1);
      holder.commit();
      return made.join();
    }
  }
}
