package org.lectern.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.access.rights.PlatformRole;

/** The other administrators of the test run are deactivated meanwhile. */
@QuarkusTest
class LastAdministratorTest {
  private static final String ALL = "/api/v1/users/";

  @BeforeEach
  void aside() {
    Given.sql(
        "update app_user set active = false, external_id = 'aside ' || id where role = 'ADMIN' and active and external_id is null");
  }

  @AfterEach
  void back() {
    Given.sql(
        "update app_user set active = true, external_id = null where external_id like 'aside %'");
  }

  @Test
  void stays() {
    var last = administrator();
    for (var patch : List.of("{\"role\": \"LEARNER\"}", "{\"active\": false}")) {
      As.user(last)
          .body(patch)
          .patch(ALL + last.id())
          .then()
          .statusCode(409)
          .body("code", equalTo("last-admin"));
    }
    As.user(last).delete(ALL + last.id()).then().statusCode(409).body("code", equalTo("yourself"));
    As.user(last).body("{\"lastName\": \"Other\"}").patch(ALL + last.id()).then().statusCode(200);
    var other = administrator();
    As.user(last).body("{\"role\": \"TEACHER\"}").patch(ALL + other.id()).then().statusCode(200);
  }

  @Test
  void doesNotCountAdministratorsWithoutAPassword() {
    var last = administrator();
    Given.user(PlatformRole.ADMIN);
    As.user(last)
        .body("{\"role\": \"LEARNER\"}")
        .patch(ALL + last.id())
        .then()
        .statusCode(409)
        .body("code", equalTo("last-admin"));
  }

  private static User administrator() {
    return Given.userWithPassword(PlatformRole.ADMIN, "a long password of theirs");
  }

  @Test
  void keepsOneOfTwoAdministratorsWhoRemoveEachOtherAtOnce() throws Exception {
    for (int round = 0; round < 5; round++) {
      var one = administrator();
      var other = administrator();
      var asOne = As.user(one);
      var asOther = As.user(other);
      var statuses =
          together(() -> demote(asOne, other), () -> asOther.delete(ALL + one.id()).statusCode());
      assertEquals(
          1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
      aside();
    }
  }

  private static int demote(RequestSpecification by, User whom) {
    return by.body("{\"role\": \"TEACHER\"}").patch(ALL + whom.id()).statusCode();
  }

  private static List<Integer> together(Callable<Integer> one, Callable<Integer> other)
      throws Exception {
    var threads = Executors.newFixedThreadPool(2);
    try {
      var answers = threads.invokeAll(List.of(one, other));
      return List.of(answers.get(0).get(), answers.get(1).get());
    } finally {
      threads.shutdown();
    }
  }
}
