package org.lectern.transfer.accounts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.unique;
import static org.lectern.transfer.SentFile.ended;
import static org.lectern.transfer.SentFile.sent;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.transfer.QueryOne;

@QuarkusTest
class UserImportTest {
  private static final String HEADER = "username,firstName,lastName,email,role,timeZone\n";

  private final User admin = Given.user(PlatformRole.ADMIN);
  private final User sessionAdmin = Given.user(PlatformRole.SESSION_ADMIN);
  private final String name = unique("u");

  @Test
  void makesAccountsWithoutPasswordsOnce() {
    var csv = HEADER + row(name, "Ada", "teacher") + row(name + "b", "Ben", "");
    ended(sessionAdmin, "kind=USERS", csv)
        .body("state", equalTo("DONE"))
        .body("counts.created", equalTo(2));
    ended(sessionAdmin, "kind=USERS", csv)
        .body("state", equalTo("DONE"))
        .body("counts.unchanged", equalTo(2));
    assertEquals(
        "TEACHER",
        QueryOne.text(
            "select role from app_user where username = ?1 and password_hash is null", name));
    assertEquals(
        "LEARNER", QueryOne.text("select role from app_user where username = ?1", name + "b"));
  }

  @Test
  void refusesOrUpdatesWhatIsThereWithOtherData() {
    ended(admin, "kind=USERS", HEADER + row(name, "Ada", ""));
    var changed =
        HEADER
            + row(name.toUpperCase(), "Adele", "TEACHER")
                .replace(name.toUpperCase() + "@", name + "@");
    var refused = sent(admin, "kind=USERS&mode=BEST_EFFORT", changed);
    refused.ended().body("counts.failed", equalTo(1));
    refused
        .rows()
        .body("items.code", contains("exists-differently"))
        .body("items.column", contains("firstName"));
    var notAllowed = sent(sessionAdmin, "kind=USERS&mode=BEST_EFFORT&existing=UPDATE", changed);
    notAllowed.ended();
    notAllowed.rows().body("items.code", contains("not-allowed"));
    ended(admin, "kind=USERS&existing=UPDATE", changed).body("counts.updated", equalTo(1));
    assertEquals(
        "Adele", QueryOne.text("select first_name from app_user where username = ?1", name));
    var lowered =
        sent(
            admin,
            "kind=USERS&mode=BEST_EFFORT&existing=UPDATE",
            HEADER + row(name, "Adele", "LEARNER"));
    lowered.ended();
    lowered.rows().body("items.code", contains("role-lowered"));
  }

  @Test
  void saysWhatIsWrongWithEachRow() {
    var other = Given.user(PlatformRole.LEARNER);
    var csv =
        HEADER
            + row(name, "Ada", "SESSION_ADMIN")
            + row(name + "2", "", "")
            + row("not a name", "Ada", "")
            + row(name + "3", "Ada", "BOSS")
            + name
            + "4,Ada,Last,not-an-address,,\n"
            + name
            + "5,Ada,Last,"
            + other.username()
            + "@example.org,,\n"
            + name
            + "6,Ada,Last,"
            + name
            + "6@example.org,,Mars/City\n"
            + row(name + "7", "Ada", "")
            + row(name + "7", "Ada", "")
            + row(name + "7", "Eve", "")
            + name
            + "8,Ada,Last,"
            + name
            + "7@example.org,,\n";
    var file = sent(sessionAdmin, "kind=USERS&mode=BEST_EFFORT", csv);
    file.ended().body("counts.created", equalTo(1));
    file.rows()
        .body(
            "items.code",
            contains(
                "role-too-high",
                "required",
                "bad-username",
                "unknown-role",
                "bad-email",
                "taken",
                "unknown-time-zone",
                null,
                "duplicate-row",
                "contradicts-line",
                "contradicts-line"))
        .body("items[1].column", equalTo("firstName"));
  }

  @Test
  void takesWhatCannotBeSeenOffTheEndsOfCellsAndHeadings() {
    var mail = name + "@example.org";
    var csv =
        "\u00A0username\u200B,first name,LAST_NAME\u00A0,e-mail\n".replace("e-mail", "email")
            + "%s1,Vi,Sible,%s\n%s2,Vi,Sible,%s\u00A0\n%s3,Vi,Sible,\u200B%s\n"
                .formatted(name, mail, name, mail.toUpperCase(), name, mail)
            + "%s4,\u00A0,\u2060,4%s\n%s5\u00A0,\u2003Ann\u00A0,Example,5%s\n"
                .formatted(name, mail, name, mail);
    var sent = sent(admin, "kind=USERS&mode=BEST_EFFORT", csv);
    sent.ended().body("counts.created", equalTo(2)).body("counts.failed", equalTo(3));
    sent.rows()
        .body(
            "items.code", contains(null, "contradicts-line", "contradicts-line", "required", null))
        .body("items.column", contains(null, "email", "email", "firstName", null));
    assertEquals(
        "Ann", QueryOne.text("select first_name from app_user where username = ?1", name + "5"));
  }

  @Test
  void knowsAnEmailThatIsTakenHoweverItIsWritten() {
    var there = Given.user(PlatformRole.LEARNER);
    var wide = there.email().replace('l', 'ｌ').replace("@", "\u200B@").toUpperCase();
    var sent =
        sent(
            admin,
            "kind=USERS",
            HEADER.replace(",role,timeZone", "") + name + ",A,B," + wide + "\n");
    sent.ended().body("counts.failed", equalTo(1));
    sent.rows().body("items.code", contains("taken")).body("items.column", contains("email"));
  }

  private static String row(String username, String firstName, String role) {
    return "%s,%s,Last,%1$s@example.org,%s,\n".formatted(username, firstName, role);
  }
}
