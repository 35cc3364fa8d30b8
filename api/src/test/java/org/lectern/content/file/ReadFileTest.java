package org.lectern.content.file;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.lectern.Given.sql;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.words.VisibilityAfterEnd;
import org.lectern.file.FileLinks;
import org.lectern.file.FileLinks.Link;
import org.lectern.file.OldLinks;
import org.lectern.file.Samples;
import org.lectern.identity.User;
import org.lectern.identity.signin.SignIns;

/** The signed address of a file, asked by whom it was given to, by others, and too late. */
@QuarkusTest
class ReadFileTest {
  private static final String NAME = "a#1 – l’été?.png";
  private static final byte[] BYTES = Samples.png(600_000);

  private final User author = Given.coach();
  private final UUID course = Given.courseOf(author).id();
  private final GivenSession session = GivenSession.running();
  private final User learner = session.withLearner();
  private UUID file;
  private UUID item;

  @BeforeEach
  void putAFileIntoAnItem() {
    session.withCourse(course);
    file = Upload.id(Upload.toCourse(author, course, NAME, BYTES));
    item = FileItem.withFile(course, null, file);
  }

  @Test
  void opensWithTheTokenOfItsPerson() {
    var answer = read(learner, inSession(learner));
    assertEquals(200, answer.statusCode());
    assertArrayEquals(BYTES, answer.asByteArray());
    answer
        .then()
        .header("Content-Length", "600000")
        .header("Content-Type", "image/png")
        .header(
            "Content-Disposition",
            containsString("filename*=UTF-8''a#1%20%E2%80%93%20l%E2%80%99%C3%A9t%C3%A9%3F.png"))
        .header("Cache-Control", "private, no-store")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Accept-Ranges", "bytes");
  }

  @Test
  void opensInTheBrowserInWhichTheyAreSignedIn() {
    var cookie = Reader.of(Given.signIn(learner));
    assertArrayEquals(BYTES, cookie.get(inSession(learner)).asByteArray());
  }

  @Test
  void opensToNobodyElse() {
    var address = inSession(learner);
    var other = session.withLearner();
    assertEquals(404, As.nobody().get(address).statusCode());
    assertEquals(404, read(other, address).statusCode());
    assertEquals(404, Reader.of(Given.signIn(other)).get(address).statusCode());
    assertEquals(404, read(Given.user(PlatformRole.ADMIN), address).statusCode());
  }

  @Test
  void closesWithTheSignIn() {
    var signIn = Given.signIn(learner);
    var cookie = Reader.of(signIn);
    assertEquals(200, cookie.get(inSession(learner)).statusCode());
    Given.bean(SignIns.class).end(signIn.id());
    assertEquals(404, cookie.get(inSession(learner)).statusCode());
  }

  @Test
  void signingOutTakesTheCookieBack() {
    var signedOut =
        As.nobody()
            .cookie("lectern_refresh", Given.signIn(learner).refreshToken())
            .post("/api/v1/auth/logout");
    var cookie = signedOut.detailedCookie(Reader.COOKIE);
    assertEquals("", cookie.getValue());
    assertEquals(0, cookie.getMaxAge());
    assertEquals("/api/v1/files", cookie.getPath());
  }

  @Test
  void theCookieIsForTheBrowserAloneAndForFilesAlone() {
    var cookie = Reader.of(Given.signIn(learner)).answer.detailedCookie(Reader.COOKIE);
    assertEquals("/api/v1/files", cookie.getPath());
    assertEquals(true, cookie.isHttpOnly());
    assertEquals("Strict", cookie.getSameSite());
  }

  @Test
  void nothingElseLooksAtTheCookie() {
    var value = Reader.of(Given.signIn(author)).answer.cookie(Reader.COOKIE);
    for (var address :
        List.of("/api/v1/me", "/api/v1/courses", "/api/v1/me/sessions?view=CURRENT")) {
      assertEquals(401, As.nobody().cookie(Reader.COOKIE, value).get(address).statusCode());
    }
    assertEquals(
        401,
        As.nobody().cookie("lectern_refresh", value).post("/api/v1/auth/refresh").statusCode());
    assertEquals(401, As.token(value).get("/api/v1/me").statusCode());
    var sent =
        As.nobody()
            .cookie(Reader.COOKIE, value)
            .contentType("application/octet-stream")
            .body(Samples.PNG)
            .post("/api/v1/courses/" + course + "/files?name=a.png");
    assertEquals(401, sent.statusCode());
  }

  @Test
  void aCookieThatSomebodyMadeIsNone() {
    var address = inSession(learner);
    var refresh = Given.signIn(learner).refreshToken();
    var seal = address.substring(FileLinks.PATH.length());
    for (var value : List.of(refresh, seal, "x", "", learner.id().toString())) {
      assertEquals(404, As.nobody().cookie(Reader.COOKIE, value).get(address).statusCode());
    }
  }

  @Test
  void closesWhenTheAccountIsDeactivated() {
    var cookie = Reader.of(Given.signIn(learner));
    var address = inSession(learner);
    Given.deactivated(learner);
    assertEquals(404, cookie.get(address).statusCode());
  }

  @Test
  void closesUntilAPasswordOfOnesOwnIsChosen() {
    var cookie = Reader.of(Given.signIn(learner));
    var address = inSession(learner);
    var token = As.user(learner);
    sql("update app_user set password_change_required = true where id = ?", learner.id());
    assertEquals(404, cookie.get(address).statusCode());
    assertEquals(404, token.get(address).statusCode());
  }

  @Test
  void closesWithTheEnrollment() {
    var address = inSession(learner);
    sql("delete from enrollment where user_id = ?", learner.id());
    assertEquals(404, read(learner, address).statusCode());
  }

  @Test
  void closesForWhoDoesNotTakeTheCourse() {
    var address = inSession(learner);
    session.excluded(learner, course);
    assertEquals(404, read(learner, address).statusCode());
  }

  @Test
  void closesWhenTheCourseLeavesTheSession() {
    var address = inSession(learner);
    sql("delete from session_course where session_id = ?", session.id());
    assertEquals(404, read(learner, address).statusCode());
    assertEquals(404, read(author, address(author, session.id())).statusCode());
  }

  @Test
  void closesWhenTheItemIsHidden() {
    var address = inSession(learner);
    FileItem.hideIn(session.id(), item);
    assertEquals(404, read(learner, address).statusCode());
    sql("delete from item_in_session where item_id = ?", item);
    assertEquals(200, read(learner, address).statusCode());
    sql("update item set hidden = true where id = ?", item);
    assertEquals(404, read(learner, address).statusCode());
  }

  /** The session began two weeks ago. */
  @Test
  void opensToLearnersOnTheDayOfTheItem() {
    var coach = Given.coach();
    session.coach(coach);
    sql("update item set opens_after_days = 15 where id = ?", item);
    assertEquals(404, read(learner, inSession(learner)).statusCode());
    assertEquals(200, read(coach, inSession(coach)).statusCode());
    sql("update item set opens_after_days = 14 where id = ?", item);
    assertEquals(200, read(learner, inSession(learner)).statusCode());
  }

  @Test
  void closesWhenTheItemUsesItNoMore() {
    var address = inSession(learner);
    FileItem.adaptIn(session.id(), item);
    assertEquals(404, read(learner, address).statusCode());
    sql("delete from item_in_session where item_id = ?", item);
    assertEquals(200, read(learner, address).statusCode());
    sql("update item set files = '{}' where id = ?", item);
    assertEquals(404, read(learner, address).statusCode());
  }

  @Test
  void closesWhenTheItemIsDeleted() {
    var address = inSession(learner);
    sql("delete from item where id = ?", item);
    assertEquals(404, read(learner, address).statusCode());
  }

  @Test
  void opensWhatASessionAddsInThatSessionAlone() {
    var coach = Given.coach();
    session.coach(coach);
    var own = Upload.id(Upload.toSession(coach, session.id(), course, "own.png", Samples.PNG));
    var ownItem = FileItem.withFile(course, session.id(), own);
    var other = GivenSession.running().learner(learner);
    other.withCourse(course);
    assertEquals(200, read(learner, link(learner, session.id(), ownItem, own)).statusCode());
    assertEquals(404, read(learner, link(learner, other.id(), ownItem, own)).statusCode());
  }

  @ParameterizedTest(name = "after the end {0}: {1}")
  @CsvSource({"READ_ONLY, 200", "ACCESSIBLE, 200", "LISTED_ONLY, 404", "NOT_ACCESSIBLE, 404"})
  void asksForMoreThanBeingListed(VisibilityAfterEnd afterEnd, int status) {
    var over =
        GivenSession.dated()
            .access("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z")
            .afterEnd(afterEnd)
            .made()
            .learner(learner);
    over.withCourse(course);
    assertEquals(status, read(learner, address(learner, over.id())).statusCode());
  }

  @Test
  void closesBeforeTheSessionBegins() {
    var coming = GivenSession.between("2026-04-01T00:00:00Z", "2026-05-01T00:00:00Z");
    coming.learner(learner).withCourse(course);
    assertEquals(404, read(learner, address(learner, coming.id())).statusCode());
  }

  @Test
  void opensBaseContentToThoseWhoMayChangeTheCourse() {
    assertEquals(200, read(author, address(author, null)).statusCode());
    var admin = Given.user(PlatformRole.ADMIN);
    assertEquals(200, read(admin, address(admin, null)).statusCode());
    assertEquals(404, read(learner, address(learner, null)).statusCode());
    var colleague = Given.coach();
    assertEquals(404, read(colleague, address(colleague, null)).statusCode());
    sql("delete from course_author where course_id = ?", course);
    assertEquals(404, read(author, address(author, null)).statusCode());
  }

  @Test
  void countsForTenMinutes() {
    var link = new Link(learner.id(), session.id(), course, item, file);
    var nearly = OldLinks.address(link, Duration.ofMinutes(9).plusSeconds(50));
    var over = OldLinks.address(link, Duration.ofMinutes(10));
    assertEquals(200, read(learner, nearly).statusCode());
    assertEquals(404, read(learner, over).statusCode());
  }

  @Test
  void isNotToBeMadeByAnybody() {
    var address = inSession(learner);
    var last = address.charAt(address.length() - 1) == 'A' ? 'B' : 'A';
    for (var forged :
        List.of(
            address.substring(0, address.length() - 1) + last,
            address + "A",
            address.substring(0, address.length() - 1),
            FileLinks.PATH + file,
            FileLinks.PATH + "A".repeat(160))) {
      assertEquals(404, read(learner, forged).statusCode(), forged);
    }
  }

  @ParameterizedTest(name = "{0}: {1}, from {2}, before {3}")
  @CsvSource({
    "bytes=0-99, 206, 0, 100",
    "bytes=262100-262200, 206, 262100, 262201",
    "bytes=65535-65536, 206, 65535, 65537",
    "bytes=599999-, 206, 599999, 600000",
    "bytes=0-, 206, 0, 600000",
    "bytes=-262144, 206, 337856, 600000",
    "'bytes=0-1,5-6', 200, 0, 600000"
  })
  void answersARange(String range, int status, int from, int to) {
    var answer = As.user(learner).header("Range", range).get(inSession(learner));
    assertEquals(status, answer.statusCode());
    assertArrayEquals(Arrays.copyOfRange(BYTES, from, to), answer.asByteArray());
    if (status == 206) {
      answer
          .then()
          .header("Content-Range", "bytes %d-%d/600000".formatted(from, to - 1))
          .header("Content-Length", String.valueOf(to - from));
    }
  }

  @Test
  void refusesARangeBehindItsEnd() {
    As.user(learner)
        .header("Range", "bytes=600000-")
        .get(inSession(learner))
        .then()
        .statusCode(416)
        .header("Content-Range", "bytes */600000")
        .body("code", equalTo("no-such-range"));
  }

  @Test
  void answersTheHeadAlone() {
    var answer = As.user(learner).head(inSession(learner));
    answer.then().statusCode(200).header("Content-Length", "600000");
    assertEquals(0, answer.asByteArray().length);
    assertNotNull(answer.header("Content-Disposition"));
    assertEquals(200, read(learner, inSession(learner)).statusCode());
  }

  @ParameterizedTest
  @CsvSource({"page.html", "drawing.svg", "notes.txt"})
  void isSavedUnlessItCannotRun(String name) {
    var bytes =
        switch (name) {
          case "page.html" -> Samples.HTML;
          case "drawing.svg" -> Samples.SVG;
          default -> Samples.TEXT;
        };
    var other = Upload.id(Upload.toCourse(author, course, name, bytes));
    var there = FileItem.withFile(course, null, other);
    var answer = read(learner, link(learner, session.id(), there, other));
    answer
        .then()
        .statusCode(200)
        .header("Content-Type", "application/octet-stream")
        .header("Content-Disposition", containsString("attachment"));
    assertArrayEquals(bytes, answer.asByteArray());
  }

  private String inSession(User person) {
    return address(person, session.id());
  }

  private String address(User person, UUID in) {
    return link(person, in, item, file);
  }

  private String link(User person, UUID in, UUID at, UUID of) {
    return Given.bean(FileLinks.class).address(person.id(), in, course, at, of);
  }

  private static Response read(User person, String address) {
    return As.user(person).get(address);
  }

  /** A browser that has the cookie of a sign-in. */
  private record Reader(Response answer) {
    static final String COOKIE = "lectern_reader";

    static Reader of(SignIns.Opened signIn) {
      return new Reader(
          As.nobody()
              .cookie("lectern_refresh", signIn.refreshToken())
              .post("/api/v1/auth/refresh"));
    }

    Response get(String address) {
      return As.nobody().cookie(COOKIE, answer.cookie(COOKIE)).get(address);
    }
  }
}
