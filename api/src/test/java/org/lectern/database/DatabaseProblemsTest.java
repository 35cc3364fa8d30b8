package org.lectern.database;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;
import org.lectern.Given;

/** Whatever the database refuses is a problem in words, inside a transaction and outside one. */
@QuarkusTest
class DatabaseProblemsTest {
  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource(
      textBlock =
          """
          08000, 503, database-away
          08006, 503, database-away
          22001, 400, bad-value
          22003, 400, bad-value
          22007, 400, bad-value
          22008, 400, bad-value
          2200H, 400, bad-value
          22021, 400, bad-value
          22P02, 400, bad-value
          22P05, 400, bad-value
          23001, 409, gone-meanwhile
          23502, 422, invalid
          23503, 409, gone-meanwhile
          23505, 409, there-meanwhile
          23514, 422, invalid
          23P01, 409, there-meanwhile
          25006, 503, database-away
          25P03, 503, took-too-long
          25P04, 503, took-too-long
          40001, 409, busy
          40003, 409, busy
          40P01, 409, busy
          42501, 500, internal
          42P01, 500, internal
          53100, 503, storage-full
          53200, 503, overloaded
          53300, 503, database-away
          53400, 503, overloaded
          54000, 400, bad-value
          54001, 400, bad-value
          55006, 409, busy
          55P03, 409, busy
          57014, 503, took-too-long
          57P01, 503, database-away
          57P02, 503, database-away
          57P03, 503, database-away
          58030, 503, database-away
          XX000, 500, internal
          """)
  void isAProblemInWords(String state, int status, String code) {
    for (var answer :
        List.of(
            As.nobody().get("/api/test/sql/" + state),
            As.nobody().post("/api/test/sql/" + state))) {
      answer
          .then()
          .statusCode(status)
          .contentType("application/problem+json")
          .body("code", equalTo(code))
          .body("detail", not(containsString("secret words")));
      if (isForLater(answer)) answer.then().header("Retry-After", notNullValue());
    }
  }

  private static boolean isForLater(Response answer) {
    return answer.statusCode() == 503 || "busy".equals(answer.path("code"));
  }

  @Test
  void aStatementThatTakesTooLongIsStoppedAndSaysSo() {
    As.nobody()
        .put("/api/test/sql/slow-statement")
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("took-too-long"));
  }

  @Test
  void aTransactionThatTakesTooLongSaysTheSame() {
    As.nobody()
        .delete("/api/test/sql/slow-transaction")
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("took-too-long"));
  }

  @ParameterizedTest(name = "{0} after {1} refusals: begun {2} times, {3}")
  @CsvSource(
      textBlock =
          """
          40P01, 0, 1, 200
          40P01, 1, 2, 200
          40001, 2, 3, 200
          40P01, 3, 3, 409
          23505, 1, 1, 409
          55P03, 1, 1, 409
          """)
  void whatTheDatabaseTookBackIsBegunThreeTimesAtMost(
      String state, int refusals, int begun, int status) {
    var path = "/api/test/sql/" + state + "/" + Given.unique("times");
    As.nobody().post(path + "/" + refusals).then().statusCode(status);
    As.nobody().get(path + "/times").then().body(equalTo(String.valueOf(begun)));
  }
}
