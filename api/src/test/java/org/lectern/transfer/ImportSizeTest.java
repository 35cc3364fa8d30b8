package org.lectern.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.SpecificationQuerier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lectern.As;

/** Bodies of a hundred megabytes, written byte by byte into the connection. */
@QuarkusTest
class ImportSizeTest {
  private static final int MEGABYTE = 1 << 20;
  private static final int MANY = 100;

  @Test
  void refusesTooMuchByItsLength() throws IOException {
    assertEquals("HTTP/1.1 413", answer("Content-Length: " + (long) MANY * MEGABYTE, ""));
  }

  @Test
  void refusesTooMuchThatDoesNotSayItsLength() throws IOException {
    assertEquals("HTTP/1.1 413", answer("Transfer-Encoding: chunked", "100000\r\n"));
  }

  /** Writes until the server has answered or hung up. */
  private static String answer(String length, String beforeEachMegabyte) throws IOException {
    var megabyte = "x".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
    var before = beforeEachMegabyte.getBytes(StandardCharsets.US_ASCII);
    var after = beforeEachMegabyte.isEmpty() ? new byte[0] : new byte[] {13, 10};
    try (var socket = new Socket("localhost", RestAssured.port)) {
      var out = socket.getOutputStream();
      out.write(head(length).getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < MANY && socket.getInputStream().available() == 0; i++) {
        if (!isTaken(out, before, megabyte, after)) break;
      }
      var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
      return new BufferedReader(in).readLine().substring(0, 12);
    }
  }

  private static boolean isTaken(OutputStream out, byte[]... parts) {
    try {
      for (var part : parts) out.write(part);
      return true;
    } catch (IOException hungUp) {
      return false;
    }
  }

  private static String head(String length) {
    var token = SpecificationQuerier.query(As.admin()).getHeaders().getValue("Authorization");
    return String.join(
            "\r\n",
            "POST /api/v1/imports?kind=USERS HTTP/1.1",
            "Host: localhost",
            "Content-Type: text/csv",
            "Authorization: " + token,
            length)
        + "\r\n\r\n";
  }
}
