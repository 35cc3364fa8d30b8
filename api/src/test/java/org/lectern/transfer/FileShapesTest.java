package org.lectern.transfer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

/** Files as spreadsheets and other programs write them; {@code S} is a session, A and B people. */
@QuarkusTest
class FileShapesTest {
  private static final String ENROLLMENTS = "kind=ENROLLMENTS&mode=ATOMIC";

  private final User manager = Given.user(PlatformRole.SESSION_ADMIN);
  private final GivenSession session = GivenSession.running().manager(manager);
  private final User ada = Given.user(PlatformRole.LEARNER);
  private final User ben = Given.user(PlatformRole.LEARNER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session,username,action\nS,A,\n,,\n,,\nS,B\n",
        "session;username;action\n ; ; \nS;A;\nS;B;\n",
        "session;username;\nS;A\nS;B;\n",
        "session,username,,\nS,A,,\nS,B,,\n",
        "session,username\nS,A,,\nS,B,,,,\n",
        "session,username\rS,A\rS,B\r",
        "sep=;\r\nsession;username\r\nS;A\r\nS;B\r\n",
      })
  void takesTwoRowsHoweverTheyAreWritten(String shape) {
    SentFile.ended(manager, ENROLLMENTS, filled(shape))
        .body("state", equalTo("DONE"))
        .body("counts.created", equalTo(2))
        .body("progress.total", equalTo(2))
        .body("warnings", empty());
  }

  @Test
  void countsTheLinesThatItPassesOver() {
    var shape = "sep=,\nsession,username\nS,A\n,\n\nS,B\n";
    SentFile.sent(manager, ENROLLMENTS, filled(shape))
        .rowsOnceEnded()
        .body("items.line", contains(3, 6));
  }

  @Test
  void namesAColumnWithoutANameByItsPlaceOnceItHoldsText() {
    var shape = "session,username,,colour\nS,A,,red\nS,B,seen,\n";
    SentFile.ended(manager, ENROLLMENTS, filled(shape))
        .body("counts.created", equalTo(2))
        .body("warnings.pointer", contains("/column 3", "/colour"))
        .body("warnings.code", contains("unknown-column", "unknown-column"));
  }

  @Test
  void failsARowThatGoesOnBehindTheLastColumn() {
    SentFile.sent(
            manager,
            "kind=ENROLLMENTS&mode=BEST_EFFORT",
            filled("session,username\nS,A,,seen\nS,B\n"))
        .rowsOnceEnded()
        .body("items.code", contains("too-many-cells", null))
        .body("items[0].column", equalTo("column 4"));
  }

  @Test
  void namesTheLineOfAByteOfAnotherEncoding() {
    var rows =
        IntStream.rangeClosed(1, 5_000)
            .mapToObj(i -> "person%d,Ada,É,person%<d@example.org\n".formatted(i))
            .collect(joining("", "username,firstName,lastName,email\n", ""));
    var file = new ByteArrayOutputStream();
    file.writeBytes(rows.getBytes(UTF_8));
    file.writeBytes("last,René,Last,last@example.org\n".getBytes(ISO_8859_1));
    String address =
        As.user(manager)
            .contentType("text/csv")
            .body(file.toByteArray())
            .post(SentFile.ALL + "?kind=USERS")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    new SentFile(manager, address)
        .ended()
        .body("fault.code", equalTo("not-utf-8"))
        .body("fault.line", equalTo(5_002))
        .body("fault.detail", containsString("“CSV UTF-8”"))
        .body("fault.detail", containsString("0xE9"));
  }

  @Test
  void takesNobodyWhereTheColumnsNameTwoPeople() {
    var shape = "session,username,email,externalId\nS,A,@B,\nS,B,@B,\nS,A,,none\n";
    SentFile.sent(manager, "kind=ENROLLMENTS&mode=BEST_EFFORT", filled(shape))
        .rowsOnceEnded()
        .body("items.code", contains("two-people", null, "unknown-user"))
        .body("items.column", contains("email", null, "externalId"))
        .body("items[0].detail", containsString(ada.username()))
        .body("items[0].detail", containsString(ben.username() + "@example.org"));
  }

  @Test
  void makesNoAccountThatIsDeletedOrInactive() {
    var names = IntStream.range(0, 4).mapToObj(i -> Given.unique("u")).toList();
    var status = List.of("deleted", " Inactive", "ACTIVE", "");
    var csv =
        IntStream.range(0, 4)
            .mapToObj(
                i -> "%s,Ada,Last,%<s@example.org,%s\n".formatted(names.get(i), status.get(i)))
            .collect(joining("", "username,firstName,lastName,email,status\n", ""));
    var sent = SentFile.sent(manager, "kind=USERS&mode=BEST_EFFORT", csv);
    sent.rowsOnceEnded()
        .body("items.code", contains("not-active", "not-active", null, null))
        .body("items.column", contains("status", "status", null, null))
        .body("items.outcome", contains("FAILED", "FAILED", "CREATED", "CREATED"));
  }

  private String filled(String shape) {
    return shape
        .replaceAll("\\bS\\b", session.title())
        .replace("@B", ben.username() + "@example.org")
        .replaceAll("\\bA\\b", ada.username())
        .replaceAll("\\bB\\b", ben.username());
  }
}
