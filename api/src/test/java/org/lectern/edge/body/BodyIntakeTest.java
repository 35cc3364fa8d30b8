package org.lectern.edge.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;
import org.lectern.edge.Wire;
import org.lectern.edge.WireAnswer;

/** Bodies as they come over the wire: too large, too slow, in pieces. */
@QuarkusTest
class BodyIntakeTest {
  private static final int MEBIBYTE = 1 << 20;
  private static final String CSV = "text/csv";
  private static final int MORE_THAN_WORKERS = 250;

  @ParameterizedTest(name = "{1} to {0}: {2}")
  @CsvSource(
      textBlock =
          """
          /api/v1/auth/login,               application/json, 413
          /api/v1/auth/login,               text/csv,         413
          /api/v1/sessions,                 application/json, 413
          /api/v1/sessions,                 text/csv,         413
          /api/v1/users,                    text/csv,         413
          """)
  void refusesByItsLengthWhatIsOverAMebibyte(String path, String type, int status) {
    var answer =
        Wire.ask(
            "POST " + path + " HTTP/1.1",
            "Host: localhost",
            "Content-Type: " + type,
            "Content-Length: " + (MEBIBYTE + 1),
            "",
            "{");
    assertEquals(status, answer.status());
    assertEquals("too-large", answer.code());
    assertEquals("application/problem+json", answer.header("Content-Type"));
  }

  /** The contract and the edge agree on which address takes files. */
  @Test
  void takesFilesWhereTheContractSaysSo() {
    Map<String, Map<String, Object>> paths =
        As.nobody().accept(ContentType.JSON).get("/q/openapi?format=json").path("paths");
    var files = new TreeSet<String>();
    var uploads = new TreeSet<String>();
    paths.forEach(
        (path, operations) ->
            operations.forEach(
                (method, operation) -> {
                  var body = String.valueOf(((Map<?, ?>) operation).get("requestBody"));
                  var address = method.toUpperCase() + " " + path;
                  if (body.contains(CSV)) files.add(address);
                  if (body.contains("octet-stream")) uploads.add(address);
                }));
    assertEquals(Set.of(BodyRule.WHERE_FILES_ARE_TAKEN), files);
    assertEquals(3, uploads.size());
    for (var upload : uploads) {
      assertTrue(
          BodyRule.WHERE_UPLOADS_ARE_TAKEN.matcher(upload.replace("POST ", "")).matches(), upload);
    }
  }

  @Test
  void takesAMebibyte() {
    var body = "{\"username\":\"" + "x".repeat(MEBIBYTE - 15) + "\"}";
    As.nobody().body(body).post("/api/v1/auth/login").then().statusCode(422);
  }

  @Test
  void refusesWhatGrowsTooLargeOnItsWay() {
    try (var wire = Wire.open()) {
      wire.write(head("Transfer-Encoding: chunked"));
      wire.writeWhileTaken("10000\r\n" + "x".repeat(0x10000) + "\r\n", 100);
      assertEquals(413, wire.read().status());
      assertTrue(wire.isEnded());
    }
  }

  @Test
  void asksForTheBodyOnlyWhereItIsTaken() {
    try (var wire = Wire.open()) {
      wire.write(head("Expect: 100-continue", "Content-Length: 2"));
      assertEquals(100, wire.read().status());
      assertEquals(422, wire.write("{}").read().status());
    }
    try (var wire = Wire.open()) {
      wire.write(head("Expect: 100-continue", "Content-Length: 2000000"));
      assertEquals(413, wire.read().status());
    }
  }

  @Test
  void takesAFileOnlyFromPeopleWhoMayImport() {
    var lines =
        List.of(
            "POST /api/v1/imports?kind=USERS HTTP/1.1",
            "Host: localhost",
            "Content-Type: text/csv",
            "Content-Length: 5000000");
    assertEquals(401, ask(lines, "X-Nobody: yes").status());
    assertEquals(403, ask(lines, Wire.authorization(As.learner())).status());
  }

  @Test
  void takesNothingLargeButAFileWhereFilesAreTaken() {
    var lines =
        List.of(
            "POST /api/v1/imports?kind=USERS HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/json",
            "Content-Length: 5000000");
    assertEquals(413, ask(lines, Wire.authorization(As.admin())).status());
  }

  @Test
  void closesTheConnectionOfAClientAnsweredEarly() {
    try (var wire = Wire.open()) {
      wire.write(
          "POST /api/v1/imports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000\r\n\r\n");
      wire.writeWhileTaken("x".repeat(1000), 9000);
      var answer = wire.read();
      assertEquals(401, answer.status());
      assertEquals("close", answer.header("Connection"));
      assertTrue(wire.isEnded());
    }
  }

  @Test
  void putsTheBodyTogetherFromItsPieces() {
    try (var wire = Wire.open()) {
      wire.write(head("Transfer-Encoding: chunked"));
      for (var piece : new String[] {"{\"user", "name\":\"", "nobody\",\"password\":\"wrong\"}"}) {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        wire.write(Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n");
      }
      assertEquals("sign-in-failed", wire.write("0\r\n\r\n").read().code());
    }
  }

  @Test
  void refusesWhoSendsTooSlowly() {
    try (var wire = Wire.open()) {
      wire.write(head("Content-Length: 100000") + "{");
      var answer = wire.read();
      assertEquals(408, answer.status());
      assertEquals("too-slow", answer.code());
      assertEquals("application/problem+json", answer.header("Content-Type"));
      assertTrue(wire.isEnded());
    }
  }

  @Test
  void answersOthersWhileMoreSendSlowlyThanThereAreWorkers() {
    var slow = Stream.generate(Wire::open).limit(MORE_THAN_WORKERS).toList();
    try {
      slow.forEach(wire -> wire.write(head("Content-Length: 100000") + "{"));
      var times = new ArrayList<Long>();
      for (int i = 0; i < 20; i++) {
        var path = i % 2 == 0 ? "/api/v1/platform" : "/q/health/ready";
        times.add(As.nobody().get(path).then().statusCode(200).extract().time());
      }
      assertTrue(times.stream().allMatch(time -> time < 1_500), times.toString());
      assertEquals(408, slow.get(MORE_THAN_WORKERS - 1).read().status());
    } finally {
      slow.forEach(Wire::close);
    }
  }

  /**
   * All bodies are sent except for their ends: together more than one sixty-fourth of the memory.
   */
  @Test
  void letsTheOldestGoWhereManyLargeOnesLieInMemory() {
    var count = (int) (Runtime.getRuntime().maxMemory() / 64 / MEBIBYTE) + 8;
    var large = Stream.generate(Wire::open).limit(count).toList();
    try {
      for (var wire : large) {
        wire.write(head("Content-Length: " + MEBIBYTE)).write("x".repeat(MEBIBYTE - 1));
      }
      assertEquals("overloaded", large.get(0).read().code());
      As.nobody()
          .body("{\"username\":\"" + "x".repeat(100_000) + "\"}")
          .post("/api/v1/auth/login")
          .then()
          .statusCode(422);
    } finally {
      large.forEach(Wire::close);
    }
  }

  private static WireAnswer ask(List<String> lines, String more) {
    return Wire.ask(Stream.concat(lines.stream(), Stream.of(more, "", "")).toArray(String[]::new));
  }

  private static String head(String... lines) {
    return """
        POST /api/v1/auth/login HTTP/1.1
        Host: localhost
        Content-Type: application/json
        %s

        """
        .formatted(String.join("\n", lines))
        .replace("\n", "\r\n");
  }
}
