package org.lectern.transfer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.transfer.rows.FileRows;

/** Files of more rows than are read at once, and of more bytes than are kept in one piece. */
@QuarkusTest
class LongFileTest {
  private static final int UNKNOWN = FileRows.AT_ONCE + 10;
  private static final String PADDING = "x".repeat(ImportContent.PIECE_BYTES / FileRows.AT_ONCE);

  private final User manager = Given.user(PlatformRole.SESSION_ADMIN);
  private final User admin = Given.user(PlatformRole.ADMIN);
  private final User learner = Given.user(PlatformRole.LEARNER);
  private final GivenSession session = GivenSession.running().manager(manager);

  @Test
  void holdsARowAgainstOneThatWasReadLongBefore() {
    var lines = lines("username,action,padding", learner.username() + ",,");
    lines.add(learner.username() + ",,");
    lines.add(learner.username() + ",unenroll,");
    var query = "kind=ENROLLMENTS&mode=BEST_EFFORT&session=" + session.id();
    var file = SentFile.sent(manager, query, String.join("\n", lines));
    file.ended()
        .body("state", equalTo("DONE"))
        .body("progress.done", equalTo(UNKNOWN + 3))
        .body("progress.total", equalTo(UNKNOWN + 3))
        .body("counts.created", equalTo(1))
        .body("counts.skipped", equalTo(1))
        .body("counts.failed", equalTo(UNKNOWN + 1));
    As.user(manager)
        .get(file.address() + "/rows?outcome=CREATED,SKIPPED")
        .then()
        .body("items.line", contains(2, UNKNOWN + 3))
        .body("items[1].detail", equalTo("This repeats line 2."));
  }

  @Test
  void keepsNoPieceOfAFileThatIsDone() {
    var query = "kind=ENROLLMENTS&mode=BEST_EFFORT&dryRun=true&session=" + session.id();
    var lines = lines("username,action,padding", learner.username() + ",,");
    var file = SentFile.sent(manager, query, String.join("\n", lines));
    file.ended().body("state", equalTo("PLANNED")).body("counts.created", equalTo(1));
    assertEquals("true", pieces(file, "count(*) > 1"));
    file.post("apply").statusCode(202);
    file.ended().body("state", equalTo("DONE")).body("counts.created", equalTo(1));
    assertEquals("0", pieces(file, "count(*)"));
  }

  @Test
  void makesAccountsOfRowsThatAreFarApart() {
    var name = Given.unique("far");
    var header = "username,firstName,lastName,email,padding";
    var lines = lines(header, name + "1,A,B," + name + "1@example.org,");
    lines.add(name + "2,A,B," + name + "2@example.org,");
    lines.add(name + "1,A,B," + name + "1@example.org,");
    lines.add(name + "3,A,B," + name + "1@example.org,");
    var file = SentFile.sent(admin, "kind=USERS&mode=BEST_EFFORT", String.join("\n", lines));
    file.ended()
        .body("state", equalTo("DONE"))
        .body("counts.created", equalTo(2))
        .body("counts.skipped", equalTo(1))
        .body("counts.failed", equalTo(UNKNOWN + 1));
    As.user(admin)
        .get(file.address() + "/rows?outcome=CREATED")
        .then()
        .body("items.line", contains(2, UNKNOWN + 3))
        .body("items.outcome", everyItem(equalTo("CREATED")));
  }

  private static String pieces(SentFile file, String what) {
    var id = UUID.fromString(file.address().replaceAll(".*/", ""));
    return QueryOne.text("select " + what + " from import_piece where import_id = ?1", id);
  }

  /** The first row, and after it many that fail. */
  private static List<String> lines(String header, String first) {
    var empty = header.replaceAll("[^,]+", "");
    var lines = new ArrayList<>(List.of(header, first));
    for (int n = 0; n < UNKNOWN; n++) lines.add("unknown" + n + empty + PADDING);
    return lines;
  }
}
