package org.lectern.boot;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.As;

@QuarkusTest
class HttpEdgeTest {
  @ParameterizedTest(name = "{0} {1} is {2}, with every security header")
  @CsvSource(
      textBlock =
          """
          GET,    /api/v1/platform,                200
          GET,    /api/v1/me,                      401
          GET,    /api/v1/nothing,                 404
          GET,    /api/nothing,                    404
          GET,    /nothing.js,                     404
          GET,    /assets/nothing.js,              404
          PUT,    /api/v1/platform,                405
          POST,   /api/v1/auth/login,              400
          GET,    /q/openapi,                      200
          GET,    /q/health/live,                  200
          GET,    /q/health/ready,                 200
          GET,    /q/nothing,                      404
          GET,    /api/v1/platform?x=1,            400
          """)
  void guardsEveryAnswer(String method, String path, int status) {
    As.nobody()
        .request(method, path)
        .then()
        .statusCode(status)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Permissions-Policy", containsString("camera=()"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("X-Request-Id", notNullValue());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/api/v1/users/%00/sessions",
        "/api/v1/courses/a%00b",
        "/api/v1/me/sessions/%00/courses/%00"
      })
  void aNameThatNothingCanHaveIsNotThere(String path) {
    As.admin()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void saysThatHttpsShallStayOnlyWhereItIs() {
    As.nobody().get("/api/v1/platform").then().header("Strict-Transport-Security", equalTo(null));
    As.nobody()
        .header("X-Forwarded-Proto", "https")
        .get("/api/v1/platform")
        .then()
        .header("Strict-Transport-Security", notNullValue());
  }

  @Test
  void isReadyWhenTheDatabaseIs() {
    As.nobody()
        .get("/q/health/ready")
        .then()
        .body("status", equalTo("UP"))
        .body("checks.name", hasItem(containsString("atabase")));
  }

  @Test
  void tellsAnybodyTheClockAndTheZoneAndNoAccountsOutsideADemonstration() {
    As.nobody()
        .get("/api/v1/platform")
        .then()
        .statusCode(200)
        .body("now", equalTo("2026-03-15T12:00:00Z"))
        .body("timeZone", equalTo("UTC"))
        .body("clockMoved", equalTo(false))
        .body("demo", equalTo(false))
        .body("demoAccounts", empty());
  }
}
