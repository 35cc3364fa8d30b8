package org.lectern.transfer;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.lectern.As;
import org.lectern.identity.User;

/** A file that somebody sends as an import, and what comes of it. */
public record SentFile(User by, String address) {
  public static final String ALL = "/api/v1/imports";
  private static final Set<String> ENDED = Set.of("PLANNED", "DONE", "FAILED", "CANCELLED");

  public static ValidatableResponse post(User by, String query, String csv) {
    return As.user(by)
        .contentType("text/csv; charset=UTF-8")
        .body(csv)
        .post(ALL + "?" + query)
        .then();
  }

  /** Sends it and waits for its end. */
  public static ValidatableResponse ended(User by, String query, String csv) {
    return sent(by, query, csv).ended();
  }

  public static SentFile sent(User by, String query, String csv) {
    return new SentFile(by, post(by, query, csv).statusCode(202).extract().header("Location"));
  }

  public ValidatableResponse ended() {
    var deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (System.nanoTime() < deadline) {
      var now = As.user(by).get(address).then().statusCode(200);
      if (ENDED.contains(now.extract().<String>path("state"))) return now;
      LockSupport.parkNanos(Duration.ofMillis(25).toNanos());
    }
    throw new AssertionError("the import did not end: " + address);
  }

  public ValidatableResponse rows() {
    return As.user(by).get(address + "/rows?limit=200").then().statusCode(200);
  }

  public ValidatableResponse rowsOnceEnded() {
    ended();
    return rows();
  }

  public ValidatableResponse post(String what) {
    return As.user(by).post(address + "/" + what).then();
  }
}
