package org.lectern.query;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.lectern.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

/** What a name may be, and that it stays what it is. */
@QuarkusTest
class NameTextTest {
  private static final String CLASSES = "/api/v1/classes";
  private static final String SESSIONS = "/api/v1/sessions";

  private final User admin = Given.user(PlatformRole.ADMIN);
  private final String mark = unique(" ").strip();

  @Test
  void refusesANameInWhichNothingCanBeSeen() {
    for (var unseen : List.of("\u00A0", "\u200B\u2060", "\u3164", "\u2800", "\uFE0F", " \u202E ")) {
      post(CLASSES, Map.of("name", unseen))
          .statusCode(422)
          .body("errors.code", contains("required"));
      post(SESSIONS, Map.of("title", unseen))
          .statusCode(422)
          .body("errors.code", contains("required"));
      As.user(admin)
          .body(
              Map.of(
                  "username",
                  unique("u"),
                  "firstName",
                  unseen,
                  "lastName",
                  unseen,
                  "email",
                  unique("e") + "@x.org"))
          .post("/api/v1/users")
          .then()
          .statusCode(422)
          .body("errors.pointer", containsInAnyOrder("/firstName", "/lastName"));
    }
  }

  @Test
  void givesNamesBackAsTheyWereGiven() {
    var name = "E\u0301cole\u00A0\u202Adu \u200DNord\u202C ﬁn" + mark;
    post(CLASSES, Map.of("name", "\u00A0" + name + "\u200B"))
        .statusCode(201)
        .body("name", equalTo(name));
  }

  @Test
  void takesALineForANameAndLinesForADescription() {
    for (var name : List.of("one\ntwo", "a\tb", "a\u2028b", "a\u0085b")) {
      post(CLASSES, Map.of("name", name)).statusCode(422).body("errors.code", contains("bad-text"));
    }
    post(CLASSES, Map.of("name", unique("c"), "description", "one\n\ttwo"))
        .statusCode(201)
        .body("description", equalTo("one\n\ttwo"));
  }

  @Test
  void countsCharactersThatStandForManyAsMany() {
    post(SESSIONS, Map.of("title", "\uFDFA".repeat(150)))
        .statusCode(422)
        .body("errors.code", contains("too-long"));
    post(SESSIONS, Map.of("title", "한".repeat(140) + mark)).statusCode(201);
    post(CLASSES, Map.of("name", "ΐ".repeat(80) + mark)).statusCode(201);
  }

  private ValidatableResponse post(String address, Map<String, Object> body) {
    return As.user(admin).body(body).post(address).then();
  }
}
