package org.lectern.identity.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lectern.As;

@QuarkusTest
class MeResourceTest {
  private static final String ME = "/api/v1/me";

  @Test
  void letsPeopleChooseTheirTimeZoneAndLanguageAlone() {
    var learner = As.learner();
    learner.get(ME).then().statusCode(200).header("ETag", "\"0\"").body("timeZone", equalTo(null));
    learner
        .header("If-Match", "\"0\"")
        .body("{\"timeZone\": \"Asia/Tokyo\"}")
        .patch(ME)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("timeZone", equalTo("Asia/Tokyo"));
    var other = As.learner();
    other
        .body("{\"role\": \"ADMIN\"}")
        .patch(ME)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/role"));
    other.body("{\"language\": \"not a language\"}").patch(ME).then().statusCode(422);
    As.nobody().get(ME).then().statusCode(401).body("code", equalTo("sign-in-needed"));
  }
}
