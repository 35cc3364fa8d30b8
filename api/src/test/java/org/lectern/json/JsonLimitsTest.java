package org.lectern.json;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;

@QuarkusTest
class JsonLimitsTest {
  private static final String LOGIN = "/api/v1/auth/login";

  @ParameterizedTest(name = "{0} levels: {1} {2}")
  @CsvSource(
      textBlock =
          """
          32,   422, invalid
          33,   413, too-deep
          900, 413, too-deep
          """)
  void boundsTheDepth(int levels, int status, String code) {
    var lists = levels - 1;
    login("{\"x\":" + "[".repeat(lists) + "]".repeat(lists) + "}")
        .statusCode(status)
        .body("code", equalTo(code));
  }

  @ParameterizedTest(name = "an object of {0} members: {1} {2}")
  @CsvSource(
      textBlock =
          """
          10000, 422, invalid
          10001, 413, too-many-members
          """)
  void boundsTheMembersOfObjects(int members, int status, String code) {
    login("{" + listOf(members, i -> "\"k" + i + "\":0") + "}")
        .statusCode(status)
        .body("code", equalTo(code));
  }

  @ParameterizedTest(name = "a list of {0} in an object: {1} {2}")
  @CsvSource(
      textBlock =
          """
          9999,  422, invalid
          10000, 413, too-many-members
          """)
  void boundsTheMembersOfLists(int members, int status, String code) {
    login("{\"username\":[" + listOf(members, i -> "0") + "]}")
        .statusCode(status)
        .body("code", equalTo(code));
  }

  @Test
  void countsTheMembersOfAPatchToo() {
    As.admin()
        .body("{" + listOf(10_001, i -> "\"k" + i + "\":0") + "}")
        .contentType(MergePatch.MEDIA_TYPE)
        .patch("/api/v1/me")
        .then()
        .statusCode(413)
        .body("code", equalTo("too-many-members"));
  }

  @Test
  void answersAHundredFaultsAndSaysHowManyMoreThereAre() {
    login("{" + listOf(5_000, i -> "\"k" + i + "\":0") + "}")
        .statusCode(422)
        .body("errors", hasSize(100))
        .body("detail", containsString("5002 values are not valid"))
        .body("detail", containsString("4902 more"));
  }

  @Test
  void stopsAtAHundredMembersOfTheWrongKind() {
    As.sessionAdmin()
        .body("{\"items\":[" + listOf(9_000, i -> "7") + "]}")
        .post("/api/v1/sessions/01900000-0000-7000-8000-000000000000/enrollments/batch")
        .then()
        .statusCode(422)
        .time(lessThan(5_000L))
        .body("errors", hasSize(100));
  }

  private static ValidatableResponse login(String body) {
    return As.nobody().body(body).post(LOGIN).then().contentType("application/problem+json");
  }

  private static String listOf(int count, java.util.function.IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(joining(","));
  }
}
