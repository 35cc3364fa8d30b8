package org.lectern.planning.posts;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.coach;
import static org.lectern.Given.deactivated;
import static org.lectern.Given.learner;
import static org.lectern.Given.manager;
import static org.lectern.Given.unique;
import static org.lectern.planning.Plan.session;
import static org.lectern.planning.Plan.titled;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.identity.User;
import org.lectern.planning.Plan;

@QuarkusTest
class SessionPeopleTest {
  private final User maker = manager();
  private String address;

  @BeforeEach
  void makesASession() {
    address = session(maker, titled(unique("People")));
  }

  @Test
  void addsCoachesOnce() {
    var coach = coach();
    for (int i = 0; i < 2; i++) {
      As.user(maker)
          .put(address + "/coaches/" + coach.id())
          .then()
          .statusCode(200)
          .body("coaches.username", containsInAnyOrder(maker.username(), coach.username()));
    }
    assertEquals(1, Plan.changes(address, "SESSION_COACH_ADDED"));
    As.user(coach).get(address).then().statusCode(200);
  }

  @Test
  void addsManagersWhoMayThenChangeTheSession() {
    var other = manager();
    As.user(other).body("{}").patch(address).then().statusCode(404);
    As.user(maker).put(address + "/managers/" + other.username()).then().statusCode(200);
    As.user(other).body("{}").patch(address).then().statusCode(200);
  }

  @Test
  void refusesWhoMayNotAndSaysWhy() {
    var posts =
        Map.of(
            "/coaches/" + learner().username(), "not-a-teacher",
            "/coaches/" + deactivated(coach()).username(), "inactive-user",
            "/managers/" + coach().username(), "not-a-session-admin");
    posts.forEach(
        (post, code) ->
            As.user(maker).put(address + post).then().statusCode(409).body("code", equalTo(code)));
    As.user(maker).put(address + "/coaches/nobody-here").then().statusCode(404);
  }
}
