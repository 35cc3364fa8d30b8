package org.lectern.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.access.rights.PlatformRole;
import org.lectern.edge.Wire;
import org.lectern.edge.WireAnswer;
import org.lectern.file.Samples;
import org.lectern.identity.User;

/** Uploads as they come over the wire: in pieces, too large, too slow, broken off. */
@QuarkusTest
class UploadOnTheWireTest {
  private static final int MOST = 50 << 20;
  private static final int OF_ONE_PERSON = 10;
  private static final String START = new String(Samples.PNG, StandardCharsets.ISO_8859_1);

  private final User author = Given.coach();
  private final UUID course = Given.courseOf(author).id();

  @Test
  void comesInPiecesOfNoKnownLength() {
    try (var wire = Wire.open()) {
      wire.write(head(author, "Transfer-Encoding: chunked"));
      for (var piece : List.of(START, "x".repeat(1000))) {
        wire.write(Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n");
      }
      assertEquals(201, wire.write("0\r\n\r\n").read().status());
    }
  }

  @Test
  void isRefusedByItsLengthBeforeItIsRead() {
    var answer = Wire.ask(head(author, "Content-Length: " + (MOST + 1)) + "x");
    assertEquals(413, answer.status());
    assertEquals("too-large", answer.code());
  }

  @Test
  void isRefusedAsSoonAsItIsSeenToBeTooLarge() {
    try (var wire = Wire.open()) {
      wire.write(head(author, "Transfer-Encoding: chunked"));
      wire.writeWhileTaken("100000\r\n" + "x".repeat(1 << 20) + "\r\n", 60);
      assertEquals(413, wire.read().status());
    }
    assertEquals(List.of(), Upload.in(course));
  }

  @Test
  void isNotReadFromThoseWhoMayUploadNothing() {
    assertEquals(401, ask("X-Nobody: yes").status());
    assertEquals(403, ask(Wire.authorization(As.learner())).status());
  }

  @Test
  void isRefusedWhereItComesTooSlowly() {
    try (var wire = Wire.open()) {
      wire.write(head(author, "Content-Length: 1000000") + START);
      assertEquals("too-slow", wire.read().code());
    }
    assertEquals(List.of(), Upload.in(course));
  }

  @Test
  void leavesNothingWhereItIsBrokenOff() throws IOException {
    var before = temporary();
    try (var wire = Wire.open()) {
      wire.write(head(author, "Content-Length: 1000000") + START + "x".repeat(500_000));
    }
    var stored = Upload.in(course);
    LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    assertEquals(List.of(), stored);
    assertEquals(before, temporary());
  }

  /** As nothing stays after a kill: the file on disk has no name any more. */
  @Test
  void hasNoNameOnTheDiskWhileItComes() throws IOException {
    var before = temporary();
    try (var wire = Wire.open()) {
      wire.write(head(author, "Content-Length: 1000000") + START + "x".repeat(500_000));
      LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
      assertEquals(before, temporary());
    }
  }

  @Test
  void takesHalfOfThePlacesFromOnePersonAndThenOthers() {
    var wires = Stream.generate(Wire::open).limit(OF_ONE_PERSON).toList();
    try {
      wires.forEach(wire -> wire.write(head(author, "Content-Length: 100000") + START));
      LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
      var answer = Wire.ask(head(author, "Content-Length: 100000") + START);
      assertEquals("overloaded", answer.code());
      assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
      var other = Given.user(PlatformRole.ADMIN);
      Upload.id(Upload.toCourse(other, course, "a.png", Samples.PNG));
    } finally {
      wires.forEach(Wire::close);
    }
  }

  private WireAnswer ask(String authorization) {
    return Wire.ask(
        head("Content-Length: 5000000").replaceFirst("\r\n", "\r\n" + authorization + "\r\n"));
  }

  private String head(User by, String length) {
    return head(Wire.authorization(As.user(by)) + "\r\n" + length);
  }

  private String head(String lines) {
    return "POST /api/v1/courses/%s/files?name=a.png HTTP/1.1\r\nHost: localhost\r\n%s\r\n\r\n"
        .formatted(course, lines);
  }

  private static long temporary() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(it -> it.getFileName().toString().endsWith(".body")).count();
    }
  }
}
