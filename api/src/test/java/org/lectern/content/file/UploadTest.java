package org.lectern.content.file;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lectern.Given.column;
import static org.lectern.Given.sql;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.TestClock;
import org.lectern.file.FileKeeper;
import org.lectern.file.FilePlace;
import org.lectern.file.Samples;
import org.lectern.file.StoredFiles;
import org.lectern.identity.User;
import org.lectern.problem.Faults;
import org.lectern.problem.ProblemException;

/** Files as they are sent: what is taken, what is refused, and that nothing of that stays. */
@QuarkusTest
class UploadTest {
  private static final long MEGABYTE = 1 << 20;

  private final User author = Given.coach();
  private final UUID course = Given.courseOf(author).id();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a#1 – l’été?.pdf",
        "a&b=c+d %41.pdf",
        " between blanks .pdf",
        "\"quoted\"; name=x.pdf",
        "..pdf.pdf",
        "e\u0301 and \u00e9.pdf",
        "\ud83c\udf93.pdf",
        "CON.pdf"
      })
  void keepsTheNameExactly(String name) {
    var id = Upload.id(Upload.toCourse(author, course, name, Samples.PDF));
    assertEquals(List.of(name), column("select name from stored_file where id = ?", id));
  }

  @Test
  void answersWhatItTook() {
    Upload.toCourse(author, course, "Map.png", Samples.PNG)
        .then()
        .statusCode(201)
        .body("name", equalTo("Map.png"))
        .body("mediaType", equalTo("image/png"))
        .body("size", equalTo(Samples.PNG.length))
        .body("inline", equalTo(true));
    Upload.toCourse(author, course, "page.html", Samples.HTML)
        .then()
        .body("mediaType", equalTo("text/html"))
        .body("inline", equalTo(false));
  }

  @Test
  void keepsEveryByteInItsPlace() {
    var bytes = Samples.png(3 * 256 * 1024 + 17);
    var id = Upload.id(Upload.toCourse(author, course, "large.png", bytes));
    List<byte[]> chunks =
        column("select bytes from file_chunk where file_id = ? order by number", id);
    var whole = new ByteArrayOutputStream();
    chunks.forEach(whole::writeBytes);
    assertEquals(4, chunks.size());
    assertArrayEquals(bytes, whole.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/b.pdf",
        "..\\up.pdf",
        "/etc/passwd",
        "C:\\a.pdf",
        "..",
        ".",
        "a\nb.pdf",
        "a\tb.pdf"
      })
  void refusesAPath(String name) {
    Upload.toCourse(author, course, name, Samples.PDF)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("name"));
    assertEquals(List.of(), Upload.in(course));
  }

  @Test
  void refusesANameThatIsMissingOrTooLong() {
    Upload.toCourse(author, course, null, Samples.PDF)
        .then()
        .statusCode(422)
        .body("errors.code", contains("required"));
    Upload.toCourse(author, course, "x".repeat(201), Samples.PDF)
        .then()
        .statusCode(422)
        .body("errors.code", contains("too-long"));
    Upload.id(Upload.toCourse(author, course, "x".repeat(200), Samples.PDF));
  }

  @Test
  void refusesNothingAtAll() {
    Upload.toCourse(author, course, "empty.txt", new byte[0])
        .then()
        .statusCode(422)
        .body("errors.code", contains("empty-file"));
    assertEquals(List.of(), Upload.in(course));
  }

  @Test
  void refusesWhatIsNotWhatItSays() {
    Upload.toCourse(author, course, "picture.PNG", Samples.HTML)
        .then()
        .statusCode(422)
        .body("errors.code", contains("not-what-it-says"))
        .body(
            "errors[0].detail",
            equalTo(
                "By its name this is a file of type image/png, but what is in it is of type text/html."));
    Upload.toCourse(author, course, "picture.jpg", Samples.PNG).then().statusCode(422);
    Upload.toCourse(author, course, "picture.pdf", Samples.TEXT).then().statusCode(422);
    assertEquals(List.of(), Upload.in(course));
    Upload.toCourse(author, course, "notes.html", Samples.PNG)
        .then()
        .body("mediaType", equalTo("image/png"));
  }

  @Test
  void isHeldAgainstTheQuotaOfItsCourse() {
    fill(null, 2048 * MEGABYTE - 1000);
    Upload.toCourse(author, course, "a.png", Samples.png(1001))
        .then()
        .statusCode(409)
        .body("code", equalTo("no-room-for-files"))
        .body("usedBytes", equalTo((int) (2048 * MEGABYTE - 1000)))
        .body("quotaBytes.toString()", equalTo(String.valueOf(2048 * MEGABYTE)));
    Upload.id(Upload.toCourse(author, course, "a.png", Samples.png(1000)));
  }

  @Test
  void isHeldAgainstTheQuotaOfItsSession() {
    var session = GivenSession.running().coach(author);
    session.withCourse(course);
    fill(session.id(), 2048 * MEGABYTE - 1000);
    Upload.toSession(author, session.id(), course, "a.png", Samples.png(1001))
        .then()
        .statusCode(409);
    Upload.id(Upload.toCourse(author, course, "a.png", Samples.png(1001)));
  }

  /** Each alone would fit. */
  @Test
  void ofManyAtOnceOnlyThoseThatFitAreTaken() {
    fill(null, 2048 * MEGABYTE - 700_000);
    var bytes = Samples.png(300_000);
    var sent =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> Upload.toCourse(author, course, "a.png", bytes).statusCode()))
            .toList();
    assertEquals(
        List.of(201, 201, 409, 409, 409, 409),
        sent.stream().map(CompletableFuture::join).sorted().toList());
  }

  /** The third chunk is the one that the disk has no room for. */
  @Test
  void leavesNothingWhereTheDatabaseHasNoRoom() {
    var before = Upload.chunks();
    sql(
        """
        create function no_room() returns trigger language plpgsql as
        'begin raise exception ''no space left on device'' using errcode = ''53100''; end'""");
    sql(
        """
        create trigger no_room before insert on file_chunk
        for each row when (new.number = 2) execute function no_room()""");
    try {
      Upload.toCourse(author, course, "a.png", Samples.png(900_000))
          .then()
          .statusCode(503)
          .body("code", equalTo("storage-full"));
    } finally {
      sql("drop trigger no_room on file_chunk");
      sql("drop function no_room");
    }
    assertEquals(before, Upload.chunks());
    assertEquals(List.of(), Upload.in(course));
    Upload.id(Upload.toCourse(author, course, "a.png", Samples.png(900_000)));
  }

  /** The right is looked at again after the bytes are in. */
  @Test
  void leavesNothingWhereTheRightIsLostMeanwhile() {
    var before = Upload.chunks();
    var file = new FileKeeper.Incoming(new FilePlace(course, null), "a.png", author.id());
    var keeper = Given.bean(FileKeeper.class);
    assertThrows(
        ProblemException.class,
        () ->
            keeper.keep(
                file,
                new ByteArrayInputStream(Samples.png(600_000)),
                () -> {
                  throw ProblemException.forbidden("not-your-course");
                }));
    assertEquals(before, Upload.chunks());
    assertEquals(List.of(), Upload.in(course));
  }

  @Test
  void mayBeNamedOnlyWhereItWasSentTo() {
    var session = GivenSession.running().coach(author);
    session.withCourse(course);
    var other = Given.courseOf(author).id();
    session.withCourse(other);
    var ofCourse = Upload.id(Upload.toCourse(author, course, "a.png", Samples.PNG));
    var ofSession = Upload.id(Upload.toSession(author, session.id(), course, "b.png", Samples.PNG));
    var ofOther = Upload.id(Upload.toCourse(author, other, "c.png", Samples.PNG));
    var all = Set.of(ofCourse, ofSession, ofOther, UUID.randomUUID());
    var files = Given.bean(StoredFiles.class);
    assertEquals(Set.of(ofCourse), files.placed(all, new FilePlace(course, null)));
    assertEquals(
        Set.of(ofCourse, ofSession), files.placed(all, new FilePlace(course, session.id())));
    var faults = new Faults();
    files.requirePlaced(Set.of(ofOther), new FilePlace(course, null), faults, "/file");
    assertEquals("no-such-file", faults.list().get(0).code());
  }

  private void fill(UUID session, long bytes) {
    var file = UUID.randomUUID();
    sql(
        """
        insert into stored_file (id, name, media_type, size, uploaded_at)
        values (?, 'large', 'application/zip', ?, ?)""",
        file,
        bytes,
        TestClock.NOON);
    sql(
        """
        insert into file_place (file_id, course_id, session_id, placed_at)
        values (?, ?, cast(? as uuid), ?)""",
        file,
        course,
        session == null ? null : session.toString(),
        TestClock.NOON);
  }
}
