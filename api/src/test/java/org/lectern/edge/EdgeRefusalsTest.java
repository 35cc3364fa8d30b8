package org.lectern.edge;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Raw bytes that are not valid requests: each is answered with a problem. */
@QuarkusTest
class EdgeRefusalsTest {
  private static final String HOST = "Host: localhost";
  private static final String JSON = "Content-Type: application/json";

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          GET /api/v1/users/%zz HTTP/1.1 ; 400 ; bad-address
          GET /api/v1/users/%f HTTP/1.1 ; 400 ; bad-address
          GET /api/v1/users/%ff%fe HTTP/1.1 ; 400 ; bad-address
          GET /api/v1/users/é HTTP/1.1 ; 400 ; bad-address
          GET /api/v1/platform?x=%zz HTTP/1.1 ; 400 ; bad-address
          GET /%zz HTTP/1.1 ; 400 ; bad-address
          GET /api/v1/platform?x=a|b HTTP/1.1 ; 400 ; unknown-parameter
          GET /api/v1/plat form HTTP/1.1 ; 400 ; malformed
          GARBAGE ; 400 ; malformed
          GET /api/v1/platform HTTP/3.0 ; 505 ; http-version
          PRI * HTTP/2.0 ; 505 ; http-version
          GET /api/v1/nothing HTTP/1.1 ; 404 ; no-such-address
          OPTIONS /api/v1/nothing HTTP/1.1 ; 404 ; no-such-address
          OPTIONS * HTTP/1.1 ; 404 ; no-such-address
          CONNECT localhost:80 HTTP/1.1 ; 404 ; no-such-address
          PUT /api/v1/platform HTTP/1.1 ; 405 ; method-not-allowed
          TRACE /api/v1/platform HTTP/1.1 ; 405 ; method-not-allowed
          BREW /api/v1/platform HTTP/1.1 ; 405 ; method-not-allowed
          POST /my-sessions HTTP/1.1 ; 405 ; method-not-allowed
          POST /q/health/ready HTTP/1.1 ; 405 ; method-not-allowed
          """)
  void saysWhatIsWrongWithTheFirstLine(String line, int status, String code) {
    assertRefused(status, code, Wire.ask(line, HOST, "", ""));
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @MethodSource
  void saysWhatIsWrongWithAHeader(String header, int status, String code) {
    assertRefused(status, code, Wire.ask("GET /api/v1/platform HTTP/1.1", header, "", ""));
  }

  static Stream<Arguments> saysWhatIsWrongWithAHeader() {
    return Stream.of(
        Arguments.of("X-No-Host: 1", 400, "malformed"),
        Arguments.of("Host: a b", 400, "malformed"),
        Arguments.of("Host: <localhost>", 400, "malformed"),
        Arguments.of("Host: localhost:99999999", 400, "malformed"),
        Arguments.of("Host:", 400, "bad-host"),
        Arguments.of("Host: one\r\nHost: other", 400, "bad-host"),
        Arguments.of("Host: localhost\r\nX Y: z", 400, "malformed"),
        Arguments.of("Host: localhost\r\nX-Y: a\u0001b", 400, "malformed"),
        Arguments.of("Host: localhost\r\nX-Y: " + "z".repeat(30_000), 431, "headers-too-large"),
        Arguments.of("Host: localhost\r\nTransfer-Encoding: xchunked", 400, "malformed"),
        Arguments.of("Host: localhost\r\nTransfer-Encoding: gzip, chunked", 400, "malformed"),
        Arguments.of(
            "Host: localhost\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity",
            400,
            "malformed"),
        Arguments.of("Host: localhost\r\nAccept: text/html", 406, "not-acceptable"),
        Arguments.of("Host: localhost\r\nAccept: ;;;", 406, "not-acceptable"));
  }

  @ParameterizedTest(name = "{0} {1} is {2} {3}")
  @MethodSource
  void saysWhatIsWrongWithABody(String headers, String body, int status, String code) {
    var line = "POST /api/v1/auth/login HTTP/1.1";
    assertRefused(status, code, Wire.ask(line, HOST, headers, "", body));
  }

  static Stream<Arguments> saysWhatIsWrongWithABody() {
    var twoBytes = JSON + "\r\nContent-Length: 2";
    return Stream.of(
        Arguments.of(JSON + "\r\nContent-Length: 4", "{}{}", 400, "not-json"),
        Arguments.of(twoBytes, "{]", 400, "not-json"),
        Arguments.of(twoBytes, "42", 400, "not-an-object"),
        Arguments.of("Content-Type: text/plain\r\nContent-Length: 2", "{}", 415, UNSUPPORTED),
        Arguments.of("Content-Length: 2", "{}", 415, UNSUPPORTED),
        Arguments.of("Content-Type: odd\r\nContent-Length: 2", "{}", 400, "malformed"),
        Arguments.of(twoBytes + "\r\nContent-Encoding: gzip", "{}", 415, "encoded-body"),
        Arguments.of(twoBytes + "\r\nExpect: tea", "{}", 417, "unknown-expectation"),
        Arguments.of(JSON + "\r\nContent-Length: -1", "", 400, "malformed"),
        Arguments.of(JSON + "\r\nContent-Length: two", "", 400, "malformed"),
        Arguments.of(JSON + "\r\nContent-Length: " + "9".repeat(30), "", 400, "malformed"),
        Arguments.of(twoBytes + "\r\nContent-Length: 3", "{}", 400, "malformed"),
        Arguments.of(JSON + "\r\nTransfer-Encoding: chunked", "zz\r\n{}\r\n", 400, "malformed"));
  }

  private static final String UNSUPPORTED = "unsupported-media-type";

  @ParameterizedTest(name = "an address of {0} letters")
  @CsvSource({"5000", "100000"})
  void refusesALongAddress(int letters) {
    var answer = Wire.ask("GET /" + "a".repeat(letters) + " HTTP/1.1", HOST, "", "");
    assertRefused(414, "address-too-long", answer);
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({"bytes=9999999-, /", "bytes=5-2, /favicon.svg"})
  void refusesARangeThatIsNotThere(String range, String path) {
    var answer = Wire.ask("GET " + path + " HTTP/1.1", HOST, "Range: " + range, "", "");
    assertRefused(416, "no-such-range", answer);
  }

  @Test
  void answersThoseThatCameBeforeTheOneThatCannotBeRead() {
    try (var wire = Wire.open()) {
      wire.write("GET /api/v1/platform HTTP/1.1\r\nHost: localhost\r\n\r\nGARBAGE\r\n\r\n");
      assertEquals(200, wire.read().status());
      assertRefused(400, "malformed", wire.read());
      assertTrue(wire.isEnded());
    }
  }

  private static void assertRefused(int status, String code, WireAnswer answer) {
    assertAll(
        () -> assertEquals(status, answer.status(), answer.body()),
        () -> assertEquals("application/problem+json", answer.header("Content-Type")),
        () -> assertEquals(code, answer.code()),
        () -> assertTrue(answer.body().contains(answer.header("X-Request-Id")), answer.body()),
        () -> assertEquals("nosniff", answer.header("X-Content-Type-Options")));
  }
}
