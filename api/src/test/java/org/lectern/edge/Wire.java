package org.lectern.edge;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.SpecificationQuerier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection on which bytes are written as they are, and an answer is read. */
public final class Wire implements AutoCloseable {
  private final Socket socket;

  private Wire(Socket socket) {
    this.socket = socket;
  }

  public static Wire open() {
    try {
      var socket = new Socket("localhost", RestAssured.port);
      socket.setSoTimeout(30_000);
      return new Wire(socket);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Sends one request and reads its answer. */
  public static WireAnswer ask(String... lines) {
    try (var wire = open()) {
      return wire.write(String.join("\r\n", lines)).read();
    }
  }

  public Wire write(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      return this;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Writes until it is all written, or the other side has had enough. */
  public Wire writeWhileTaken(String text, int times) {
    try {
      for (int i = 0; i < times && socket.getInputStream().available() == 0; i++) write(text);
    } catch (IOException | UncheckedIOException hungUp) {
      // what was answered can still be read
    }
    return this;
  }

  public WireAnswer read() {
    try {
      return WireAnswer.read(socket.getInputStream());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  public boolean isEnded() {
    try {
      return socket.getInputStream().read() < 0;
    } catch (IOException reset) {
      return true;
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The header line of whoever the specification says. */
  public static String authorization(RequestSpecification asker) {
    return "Authorization: "
        + SpecificationQuerier.query(asker).getHeaders().getValue("Authorization");
  }
}
