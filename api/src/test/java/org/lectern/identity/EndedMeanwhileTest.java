package org.lectern.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.access.rights.PlatformRole;
import org.lectern.database.Holder;

/** Nothing that opens an account is made while all that opens it is being ended. */
@QuarkusTest
class EndedMeanwhileTest {
  private final User user = Given.user(PlatformRole.LEARNER);

  @Test
  void aSignInMakesNoTokenAnyMore() throws Exception {
    var signedIn = As.user(user);
    var end = "delete from sign_in where user_id = '%s'".formatted(user.id());
    during(end, () -> signedIn.body(Map.of("name", "Late")).post("/api/v1/me/tokens"))
        .then()
        .statusCode(401)
        .body("code", equalTo("sign-in-over"));
    As.user(user).get("/api/v1/me/tokens").then().body("items", hasSize(0));
  }

  @Test
  void noLinkIsMadeToAnAccountThatWasDeactivated() throws Exception {
    var end = "update app_user set active = false where id = '%s'".formatted(user.id());
    var links = "/api/v1/users/" + user.id() + "/password-links";
    during(end, () -> As.admin().post(links))
        .then()
        .statusCode(409)
        .body("code", equalTo("inactive-user"));
  }

  /** What is answered to who asks after the change has begun and before it is there. */
  private Response during(String change, Supplier<Response> asking) throws Exception {
    try (var other = new Holder("personal_token", user.id())) {
      other.hold(change);
      var answer = CompletableFuture.supplyAsync(asking);
      other.awaitWaiting(1);
      other.commit();
      return answer.join();
    }
  }
}
