package org.lectern.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.SpecificationQuerier;
import java.io.IOException;
import java.io.Writer;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.TestClock;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.transfer.rows.ImportKind;

@QuarkusTest
class ImportReportTest {
  private static final int MEGABYTE = 1 << 20;
  private static final int CELL = 2_000;
  private static final int ROWS = 3_000;
  private static final int PLACES = 3;

  private final User manager = Given.user(PlatformRole.SESSION_ADMIN);

  @Test
  void isReadBackAsItWasWritten() {
    var session = GivenSession.running().manager(manager);
    var name = Given.user(PlatformRole.LEARNER).username();
    var csv = "session,username\n%s,%s\n%1$s,Stéphane\n".formatted(session.title(), name);
    var query = "kind=ENROLLMENTS&mode=BEST_EFFORT";
    var first = SentFile.sent(manager, query, csv);
    first.ended().body("counts.created", equalTo(1)).body("counts.failed", equalTo(1));
    var report = report(first);
    assertEquals("\uFEFFsession,username,", report.substring(0, 18));
    SentFile.ended(manager, query, report)
        .body("warnings", empty())
        .body("counts.unchanged", equalTo(1))
        .body("counts.failed", equalTo(1));
  }

  /** A part of it would be taken for all of it. */
  @Test
  void isSentWholeWhateverRangeIsRequested() {
    var file =
        SentFile.sent(manager, "kind=ENROLLMENTS&mode=BEST_EFFORT", "session,username\nx,y\n");
    file.ended();
    var whole = report(file).getBytes(UTF_8).length;
    for (var range : List.of("bytes=0-5", "bytes=9999999-")) {
      var answer = As.user(file.by()).header("Range", range).get(file.address() + "/report");
      assertEquals(200, answer.statusCode());
      assertEquals(whole, answer.asByteArray().length);
    }
  }

  /** What the database has given by the first row that is written: a few rows, not all of them. */
  @Test
  void isInMemoryRowByRow() {
    var large = large(8_000);
    var written = new Counting();
    Given.bean(ImportReport.class).write(large, written);
    assertTrue(written.characters > 8_000L * CELL);
    assertTrue(written.most < 5 * MEGABYTE, () -> written.most + " bytes were in memory");
  }

  /** Who asks and does not read holds a place, nothing else, and loses it in time. */
  @Test
  void aSlowReaderHoldsOnlyAPlaceForALimitedTime() throws IOException {
    var address = SentFile.ALL + "/" + large(ROWS).id() + "/report";
    var readers = new ArrayList<Socket>();
    for (int i = 0; i < PLACES; i++) readers.add(started(address));
    As.user(manager).get(address).then().statusCode(503).header("Retry-After", "10");
    As.user(manager).get(SentFile.ALL).then().statusCode(200);
    readers.remove(0).close();
    awaitAPlace(address, Duration.ofSeconds(5));
    readers.add(started(address));
    As.user(manager).get(address).then().statusCode(503);
    awaitAPlace(address, Duration.ofSeconds(30));
    assertTrue(isCutOff(readers.get(0)));
    for (var reader : readers) reader.close();
  }

  private void awaitAPlace(String address, Duration most) {
    var deadline = System.nanoTime() + most.toNanos();
    while (As.user(manager).get(address).statusCode() != 200) {
      if (System.nanoTime() > deadline) throw new AssertionError("no place was given back");
      LockSupport.parkNanos(Duration.ofMillis(25).toNanos());
    }
  }

  /** Reads no further than to the status. */
  private Socket started(String address) throws IOException {
    var reader = slowReader(address);
    assertEquals("HTTP/1.1 200", new String(reader.getInputStream().readNBytes(12), UTF_8));
    return reader;
  }

  private Socket slowReader(String address) throws IOException {
    var token = SpecificationQuerier.query(As.user(manager)).getHeaders().getValue("Authorization");
    var socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress("localhost", RestAssured.port));
    var request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n\r\n";
    socket.getOutputStream().write(request.formatted(address, token).getBytes(UTF_8));
    return socket;
  }

  /** What was on its way when the server gave up is less than all. */
  private static boolean isCutOff(Socket reader) throws IOException {
    reader.setSoTimeout(5_000);
    try {
      return reader.getInputStream().readAllBytes().length < (long) ROWS * CELL;
    } catch (SocketException reset) {
      return true;
    }
  }

  private static String report(SentFile file) {
    var bytes = As.user(file.by()).get(file.address() + "/report").then().statusCode(200);
    return new String(bytes.extract().asByteArray(), UTF_8);
  }

  private ImportResponse large(int rows) {
    var id = UUID.randomUUID();
    Given.sql(
        """
        insert into import (id, kind, mode, dry_run, existing, time_zone, state, created_by, created_at)
        values (?, 'ENROLLMENTS', 'ATOMIC', false, 'REFUSE', 'UTC', 'DONE', ?, ?)""",
        id,
        manager.id(),
        TestClock.NOON);
    Given.sql(
        """
        insert into import_row (import_id, line, outcome, cells)
        select ?1, n + 1, 'CREATED', jsonb_build_object('username', repeat('y', ?2))
        from generate_series(1, ?3) as n""",
        id,
        CELL,
        rows);
    return new ImportResponse(
        id,
        ImportKind.ENROLLMENTS,
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Counts what it is given, and looks at the first of it how much more memory is in use. */
  private static final class Counting extends Writer {
    private final long before = used();
    private long characters;
    private long most;

    @Override
    public void write(char[] text, int from, int length) {
      if (characters < MEGABYTE && characters + length >= MEGABYTE) most = used() - before;
      characters += length;
    }

    private static long used() {
      System.gc();
      var memory = Runtime.getRuntime();
      return memory.totalMemory() - memory.freeMemory();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
