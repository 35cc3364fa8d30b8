package org.lectern.transfer.enrollments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.unique;
import static org.lectern.transfer.SentFile.ended;
import static org.lectern.transfer.SentFile.post;
import static org.lectern.transfer.SentFile.sent;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.transfer.QueryOne;
import org.lectern.transfer.SentFile;

@QuarkusTest
class EnrollmentImportTest {
  private static final String GOOD_ROWS = "kind=ENROLLMENTS&mode=BEST_EFFORT";
  private static final String ALL_OR_NOTHING = "kind=ENROLLMENTS&mode=ATOMIC";

  private final User manager = Given.user(PlatformRole.SESSION_ADMIN);
  private final GivenSession session = GivenSession.running().manager(manager);
  private final User ada = Given.user(PlatformRole.LEARNER);
  private final User ben = Given.user(PlatformRole.LEARNER);

  @Test
  void enrollsOnceAndChangesNothingTheSecondTime() {
    var csv = csv(row(ada), row(ben));
    ended(manager, ALL_OR_NOTHING, csv)
        .body("state", equalTo("DONE"))
        .body("counts.created", equalTo(2))
        .body("progress.done", equalTo(2))
        .body("progress.total", equalTo(2));
    roster(2);
    ended(manager, ALL_OR_NOTHING, csv).body("counts.unchanged", equalTo(2));
    history("enrolled 2, changed 0, unenrolled 0");
  }

  @Test
  void planWritesNothingUntilItIsApplied() {
    var plan = sent(manager, ALL_OR_NOTHING + "&dryRun=true&fileName=spring.csv", csv(row(ada)));
    plan.ended()
        .body("state", equalTo("PLANNED"))
        .body("dryRun", equalTo(true))
        .body("fileName", equalTo("spring.csv"))
        .body("counts.created", equalTo(1));
    roster(0);
    plan.post("apply").statusCode(202).header("Location", containsString(plan.address()));
    plan.ended().body("state", equalTo("DONE")).body("counts.created", equalTo(1));
    roster(1);
    plan.post("apply").statusCode(409).body("code", equalTo("not-planned"));
    plan.post("cancel").statusCode(409);
  }

  @Test
  void checksAgainWhatWasPlanned() {
    var plan = sent(manager, ALL_OR_NOTHING + "&dryRun=true", csv(row(ada), row(ben)));
    plan.ended().body("counts.created", equalTo(2));
    Given.deactivated(ben);
    plan.post("apply").statusCode(202);
    plan.ended()
        .body("state", equalTo("FAILED"))
        .body("fault.code", equalTo("rows-failed"))
        .body("fault.line", equalTo(3));
    roster(0);
    plan.rows().body("items.outcome", contains("SKIPPED", "FAILED"));
  }

  @Test
  void isCancelledBeforeItIsApplied() {
    var plan = sent(manager, ALL_OR_NOTHING + "&dryRun=true", csv(row(ada)));
    plan.ended();
    plan.post("cancel").statusCode(200).body("state", equalTo("CANCELLED"));
    plan.post("apply").statusCode(409);
    roster(0);
  }

  @Test
  void writesTheGoodRowsAndSaysWhatIsWrongWithTheOthers() {
    var inactive = Given.user(PlatformRole.LEARNER);
    Given.deactivated(inactive);
    var elsewhere = GivenSession.running();
    var mistyped = ada.username().replace("learner-", "laerner-");
    var file =
        sent(
            manager,
            GOOD_ROWS,
            csv(
                row(ada),
                session.title() + "," + mistyped + ",",
                row(inactive),
                elsewhere.title() + "," + ben.username() + ",",
                session.title() + "x," + ben.username() + ",",
                session.id() + "," + ben.username() + ",dance",
                session.title() + ",,",
                "," + ben.username() + ",",
                "too,many,,cells",
                row(ada),
                session.title() + "," + ada.username() + ",unenroll"));
    file.ended()
        .body("state", equalTo("DONE"))
        .body("counts.created", equalTo(1))
        .body("counts.failed", equalTo(9))
        .body("counts.skipped", equalTo(1));
    file.rows()
        .body("items.line", contains(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
        .body(
            "items.code",
            contains(
                null,
                "unknown-user",
                "inactive-user",
                "unknown-session",
                "unknown-session",
                "unknown-action",
                "required",
                "required",
                "too-many-cells",
                "duplicate-row",
                "contradicts-line"))
        .body("items[1].detail", containsString("Did you mean “" + ada.username() + "”?"))
        .body(
            "items[3].detail",
            equalTo("There is no session “" + elsewhere.title() + "” that you manage."))
        .body("items[4].detail", containsString("Did you mean “" + session.title() + "”?"));
    As.user(manager)
        .get(file.address() + "/rows?outcome=CREATED,SKIPPED")
        .then()
        .body("items.line", contains(2, 11));
    roster(1);
  }

  @Test
  void writesNothingWhereAllOrNothingIsAskedAndARowFails() {
    var file =
        sent(
            manager,
            ALL_OR_NOTHING,
            csv(row(ada), row(ben).replace(ben.username(), "nobody-at-all")));
    file.ended()
        .body("state", equalTo("FAILED"))
        .body("fault.code", equalTo("rows-failed"))
        .body(
            "fault.detail",
            startsWith("Nothing was written: 1 of 2 rows failed, the first on line 3."));
    file.rows().body("items.code", contains("not-applied", "unknown-user"));
    roster(0);
  }

  @Test
  void takesARosterOfOneSessionWithActionsAndExclusions() {
    var code = unique("A");
    session.withCourse(code);
    session.withCourse(unique("B"));
    ended(manager, ALL_OR_NOTHING, csv(row(ben)));
    var roster =
        "E-mail;user name;ACTION;excluded_courses\r\n"
            + ada.username()
            + "@example.org;"
            + ";;"
            + code.toLowerCase()
            + "\r\n;"
            + ben.username()
            + ";unenroll;\r\n";
    ended(manager, ALL_OR_NOTHING + "&session=" + session.id(), roster.replace("E-mail", "email"))
        .body("state", equalTo("DONE"))
        .body("session.title", equalTo(session.title()))
        .body("counts.created", equalTo(1))
        .body("counts.removed", equalTo(1));
    roster(1)
        .body("items[0].excludedCourses.code", contains(code))
        .body("items[0].sources.kind", contains("IMPORT"));
  }

  @Test
  void reportsEveryRowAsCsvAgain() {
    var file =
        sent(
            manager,
            GOOD_ROWS,
            "\uFEFFsession,username,shoe size\n"
                + session.title()
                + ","
                + ada.username()
                + ",42\n"
                + session.title()
                + ",=nobody,43\n");
    file.ended()
        .body("warnings.code", contains("unknown-column"))
        .body("warnings.pointer", contains("/shoe size"));
    var report =
        As.user(manager)
            .get(file.address() + "/report")
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .extract()
            .asString();
    var lines = report.split("\r\n");
    assertEquals(
        "\uFEFFsession,username,email,externalId,action,excludedCourses,line,outcome,column,code,message",
        lines[0]);
    assertEquals(session.title() + "," + ada.username() + ",,,,,2,CREATED,,,", lines[1]);
    assertEquals(
        session.title()
            + ",'=nobody,,,,,3,FAILED,username,unknown-user,There is no user “=nobody”.",
        lines[2]);
  }

  @Test
  void refusesAFileWhoseHeaderCannotBeRead() {
    refused("", "empty-file");
    refused("session\nx\n", "missing-column");
    refused("name\nx\n", "missing-column", "missing-column");
    refused("session,username,username\n", "duplicate-column");
    As.user(manager)
        .contentType("text/csv")
        .body(new byte[] {'s', 'e', 's', (byte) 0xFC, 's', '\n'})
        .post(SentFile.ALL + "?kind=ENROLLMENTS")
        .then()
        .statusCode(422)
        .body("errors.code", contains("not-utf-8"));
  }

  @Test
  void endsAFileThatCannotBeReadOnWithItsLine() {
    ended(manager, GOOD_ROWS, csv(row(ada), "\"never closed"))
        .body("state", equalTo("FAILED"))
        .body("fault.code", equalTo("quote-not-closed"))
        .body("fault.line", equalTo(3));
    roster(0);
    ended(manager, GOOD_ROWS, "session,username\n")
        .body("state", equalTo("DONE"))
        .body("progress.total", equalTo(0));
  }

  @Test
  void refusesParametersThatMeanNothing() {
    for (var query :
        List.of(
            "kind=SHOES",
            "mode=SOME&kind=USERS",
            "dryRun=maybe&kind=USERS",
            "existing=EAT&kind=USERS",
            "timeZone=Mars&kind=USERS",
            "sessions=x&kind=USERS",
            "session=" + session.id() + "&kind=USERS")) {
      post(manager, query, "x")
          .statusCode(400)
          .body("errors.pointer", contains(query.replaceAll("=.*", "")));
    }
    post(manager, "mode=ATOMIC", "x").statusCode(400).body("errors.pointer", contains("kind"));
    As.user(manager).body("{}").post(SentFile.ALL + "?kind=USERS").then().statusCode(415);
  }

  @Test
  void isSeenByItsSenderAndByAdministratorsAlone() {
    var file = sent(manager, GOOD_ROWS, csv(row(ada)));
    file.ended();
    for (var path : List.of("", "/rows", "/report")) {
      As.sessionAdmin().get(file.address() + path).then().statusCode(404);
      As.admin().get(file.address() + path).then().statusCode(200);
      As.teacher().get(file.address() + path).then().statusCode(403);
    }
    As.sessionAdmin().post(file.address() + "/cancel").then().statusCode(404);
    As.sessionAdmin().post(file.address() + "/apply").then().statusCode(404);
    As.user(manager)
        .get(SentFile.ALL + "?kind=ENROLLMENTS&state=DONE")
        .then()
        .body("items", hasSize(1));
    As.sessionAdmin().get(SentFile.ALL).then().body("items", hasSize(0));
    post(
            Given.user(PlatformRole.SESSION_ADMIN),
            GOOD_ROWS + "&session=" + session.id(),
            "username\n")
        .statusCode(404);
    As.teacher()
        .contentType("text/csv")
        .body("x")
        .post(SentFile.ALL + "?kind=USERS")
        .then()
        .statusCode(403);
  }

  @Test
  void neitherDoublesNorBlocksWhereTheSameFileIsSentTwiceAtOnce() {
    var people = Stream.generate(() -> Given.user(PlatformRole.LEARNER)).limit(40).toList();
    var csv = csv(people.stream().map(this::row).toArray(String[]::new));
    var backwards =
        csv(
            Stream.iterate(39, i -> i - 1)
                .limit(40)
                .map(i -> row(people.get(i)))
                .toArray(String[]::new));
    var one = sent(manager, ALL_OR_NOTHING, csv);
    var other = sent(manager, ALL_OR_NOTHING, backwards);
    int created = one.ended().body("state", equalTo("DONE")).extract().path("counts.created");
    int again = other.ended().body("state", equalTo("DONE")).extract().path("counts.created");
    assertEquals(40, created + again);
    roster(40);
  }

  private void refused(String csv, String... codes) {
    post(manager, GOOD_ROWS, csv).statusCode(422).body("errors.code", contains(codes));
  }

  private io.restassured.response.ValidatableResponse roster(int learners) {
    return As.user(manager)
        .get(session.address() + "/enrollments")
        .then()
        .body("items", hasSize(learners));
  }

  private void history(String line) {
    var entries =
        QueryOne.text(
            "select string_agg(after, '; ') from session_change where session_id = ?1 and kind = 'IMPORTED'",
            session.id());
    assertEquals(line, entries);
  }

  private String row(User user) {
    return session.title() + "," + user.username() + ",";
  }

  private static String csv(String... rows) {
    return Stream.concat(Stream.of("session,username,action"), Stream.of(rows))
        .collect(Collectors.joining("\n"));
  }
}
