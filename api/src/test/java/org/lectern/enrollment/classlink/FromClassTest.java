package org.lectern.enrollment.classlink;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

/** The learners of a session whom one of its classes brought, by the name of the class. */
@QuarkusTest
class FromClassTest {
  private static final String CLASSES = "/api/v1/classes";
  private static final String SESSIONS = "/api/v1/sessions";

  private final User admin = Given.user(PlatformRole.ADMIN);
  private final String mark = unique(" ").strip();

  @Test
  void findsTheLearnersThatAClassBroughtByItsName() {
    var member = Given.user(PlatformRole.LEARNER);
    var name = "Ärzte" + mark;
    post(CLASSES, Map.of("name", name, "members", List.of(member.username()))).statusCode(201);
    String session =
        post(
                SESSIONS,
                Map.of(
                    "title",
                    unique("s"),
                    "classes",
                    List.of(name),
                    "learners",
                    List.of(Given.user(PlatformRole.LEARNER).username())))
            .statusCode(201)
            .extract()
            .path("id");
    for (var typed : List.of(name, "A\u0308RZTE" + mark, " ärzte" + mark)) {
      As.user(admin)
          .queryParam("fromClass", typed)
          .get(SESSIONS + "/" + session + "/enrollments")
          .then()
          .statusCode(200)
          .body("items.user.username", contains(member.username()));
    }
  }

  @Test
  void tellsNobodyOfClassesThatAreNotInTheSession() {
    var name = "Elsewhere" + mark;
    post(CLASSES, Map.of("name", name)).statusCode(201);
    var coach = Given.user(PlatformRole.TEACHER);
    var session = org.lectern.GivenSession.open().coach(coach);
    var answers = new ArrayList<String>();
    for (var typed : List.of(name, "Nowhere" + mark)) {
      answers.add(
          As.user(coach)
              .queryParam("fromClass", typed)
              .get(SESSIONS + "/" + session.id() + "/enrollments")
              .then()
              .statusCode(400)
              .extract()
              .<String>path("detail")
              .replace(typed, ""));
    }
    assertEquals(answers.get(0), answers.get(1));
  }

  private ValidatableResponse post(String address, Map<String, Object> body) {
    return As.user(admin).body(body).post(address).then();
  }
}
