package org.lectern.identity.origin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Real headers over real sockets: 127.0.0.1 is the trusted proxy of the tests, 127.0.0.2 anybody.
 */
@QuarkusTest
class ForwardedTest {
  private static final String HTTPS = "X-Forwarded-Proto: https\r\n";

  @Test
  void aTrustedProxyIsBelievedAboutTheProtocol() throws IOException {
    assertTrue(answerTo("127.0.0.1", HTTPS).contains("strict-transport-security"));
    assertFalse(answerTo("127.0.0.1", "").contains("strict-transport-security"));
  }

  @Test
  void anybodyElseIsNot() throws IOException {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "127.0.0.2 is there on Linux alone");
    assertFalse(answerTo("127.0.0.2", HTTPS).contains("strict-transport-security"));
  }

  private static String answerTo(String from, String headers) throws IOException {
    try (var socket = new Socket()) {
      socket.bind(new java.net.InetSocketAddress(InetAddress.getByName(from), 0));
      socket.connect(new java.net.InetSocketAddress("127.0.0.1", RestAssured.port));
      var request =
          "GET /api/v1/platform HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n"
              .formatted(headers);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .toLowerCase(java.util.Locale.ROOT);
    }
  }
}
