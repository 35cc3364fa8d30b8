package org.lectern.transfer.results;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.transfer.SentFile.ended;
import static org.lectern.transfer.SentFile.post;
import static org.lectern.transfer.SentFile.sent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.Statements;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.rights.TokenKind;
import org.lectern.csv.CsvRow;
import org.lectern.identity.User;
import org.lectern.jobs.JobState;
import org.lectern.outcome.BatchMode;
import org.lectern.transfer.rows.ExistingPolicy;
import org.lectern.transfer.rows.ImportKind;
import org.lectern.transfer.rows.ImportTask;

/** It is noon of 15 March 2026. */
@QuarkusTest
class ResultImportTest {
  private static final String HEADER = "session;course;item;username;score;at";
  private static final String GOOD_ROWS = "kind=results&mode=BEST_EFFORT";
  private static final String UPDATE = "kind=RESULTS&existing=UPDATE";

  private final User manager = Given.manager();
  private final GivenSession session = GivenSession.running().manager(manager);
  private final String code = Given.unique("SAFETY");
  private final UUID course = session.withCourse(code);
  private final UUID test =
      GivenItem.external().title("Safety test").externalId("safety-test").passMark(80).in(course);
  private final User ada = session.withLearner();
  private final User ben = session.withLearner();

  @Test
  void keepsScoresOnceAndChangesNothingTheSecondTime() {
    var csv =
        csv(
            row(ada, "82,5", "2026-03-10 17:20"),
            row(ben, "79.99994", ""),
            row(session.withLearner(), "100", "2026/03/11"));
    ended(manager, "kind=RESULTS&timeZone=Europe/Paris", csv)
        .body("state", equalTo("DONE"))
        .body("counts.created", equalTo(3));
    assertEquals(
        List.of("79.9999 false", "82.5000 true", "100.0000 true"),
        Given.column(
            "select score || ' ' || (done_at is not null) from result where item_id = ? order by score",
            test));
    assertEquals(
        List.of("2026-03-10T16:20:00Z", "2026-03-10T23:00:00Z", "2026-03-15T12:00:00Z"),
        Given.<Instant>column(
                "select achieved_at from result where item_id = ? order by achieved_at", test)
            .stream()
            .map(Object::toString)
            .toList());
    ended(manager, "kind=RESULTS&timeZone=Europe/Paris", csv)
        .body("state", equalTo("DONE"))
        .body("counts.unchanged", equalTo(3));
    history("new 3, changed 0");
  }

  @Test
  void changesWhatIsThereWhereItIsAsked() {
    ended(manager, "kind=RESULTS", csv(row(ada, "70", ""))).body("counts.created", equalTo(1));
    var again = csv(row(ada, "85", ""), row(ben, "60", ""));
    var refused = sent(manager, GOOD_ROWS, again);
    refused
        .rowsOnceEnded()
        .body("items.outcome", contains("FAILED", "CREATED"))
        .body("items[0].code", equalTo("exists-differently"))
        .body("items[0].column", equalTo("score"));
    ended(manager, UPDATE, again)
        .body("counts.updated", equalTo(1))
        .body("counts.unchanged", equalTo(1));
    history("new 0, changed 1", "new 1, changed 0", "new 1, changed 0");
  }

  @Test
  void planWritesNothingUntilItIsApplied() {
    var plan = sent(manager, "kind=RESULTS&dryRun=true", csv(row(ada, "82.5", "")));
    plan.ended().body("state", equalTo("PLANNED")).body("counts.created", equalTo(1));
    assertEquals(List.of(0L), count());
    plan.post("apply").statusCode(202);
    plan.ended().body("state", equalTo("DONE")).body("counts.created", equalTo(1));
    assertEquals(List.of(1L), count());
  }

  @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5} at {6}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # course, item,        who,     score,  at,                   code,              column
          SAFETY,   safety-test, LEARNER, '',     '',                   required,          score
          SAFETY,   safety-test, LEARNER, 100.1,  '',                   bad-score,         score
          SAFETY,   safety-test, LEARNER, -1,     '',                   bad-score,         score
          SAFETY,   safety-test, LEARNER, 1e1,    '',                   bad-score,         score
          SAFETY,   safety-test, LEARNER, 82 %,   '',                   bad-score,         score
          SAFETY,   safety-test, LEARNER, '1.000,5', '',                bad-score,         score
          SAFETY,   safety-test, LEARNER, 82,     2026-03-16,           in-the-future,     at
          SAFETY,   safety-test, LEARNER, 82,     2026-03-15T12:06:00Z, in-the-future,     at
          SAFETY,   safety-test, LEARNER, 82,     yesterday,            bad-date,          at
          SAFETY,   safety-test, LEARNER, 82,     1899-01-01,           bad-date,          at
          SAFETY,   '',          LEARNER, 82,     '',                   required,          item
          SAFETY,   no such one, LEARNER, 82,     '',                   unknown-item,      item
          SAFETY,   Twice,       LEARNER, 82,     '',                   ambiguous-item,    item
          SAFETY,   Welcome,     LEARNER, 82,     '',                   takes-no-score,    item
          '',       safety-test, LEARNER, 82,     '',                   required,          course
          ELSEWHERE,safety-test, LEARNER, 82,     '',                   unknown-course,    course
          SAFETY,   safety-test, '',      82,     '',                   required,          username
          SAFETY,   safety-test, nobody,  82,     '',                   unknown-user,      username
          SAFETY,   safety-test, STRANGER,82,     '',                   not-in-the-course, username
          SAFETY,   safety-test, EXCLUDED,82,     '',                   not-in-the-course, username
          SAFETY,   safety-test, SENDER,  82,     '',                   own-work,          username
          """)
  void saysWhyARowFails(
      String course,
      String item,
      String who,
      String score,
      String at,
      String expected,
      String column) {
    GivenItem.external().title("Twice").in(this.course);
    GivenItem.external().title("twice ").in(session, this.course);
    GivenItem.page().title("Welcome").in(this.course);
    Given.codeOfCourse("ELSEWHERE");
    session.learner(manager);
    var line =
        String.join(
            ";",
            session.id().toString(),
            course.replace("SAFETY", code),
            item,
            named(who),
            score,
            at);
    sent(manager, GOOD_ROWS, HEADER + "\n" + line + "\n")
        .rowsOnceEnded()
        .body("items.outcome", contains("FAILED"))
        .body("items.code", contains(expected))
        .body("items.column", contains(column));
    assertEquals(List.of(0L), count());
  }

  private String named(String who) {
    return switch (who) {
      case "LEARNER" -> ada.username();
      case "STRANGER" -> Given.learner().username();
      case "SENDER" -> manager.username();
      case "EXCLUDED" -> {
        session.excluded(ben, course);
        yield ben.username();
      }
      default -> who;
    };
  }

  @Test
  void findsItemsAndPeopleByEachOfTheirNames() {
    var csv =
        "session,course,item,email,externalId,score\n"
            + "%s,%s,%s,%s,,50\n".formatted(session.title(), course, test, ada.email())
            + "%s,%s,SAFETY TEST,,ext-%s,60\n"
                .formatted(session.id(), code.toLowerCase(), ben.username());
    Given.sql("update app_user set external_id = 'ext-' || username where id = ?", ben.id());
    ended(manager, "kind=RESULTS", csv).body("counts.created", equalTo(2));
  }

  @Test
  void countsTheItemsThatATitleMayMean() {
    GivenItem.external().title("Safety  Test").in(session, course);
    var line = "%s;%s;safety test;%s;50;".formatted(session.id(), code, ada.username());
    sent(manager, GOOD_ROWS, HEADER + "\n" + line)
        .rowsOnceEnded()
        .body("items[0].detail", startsWith("2 items of the outline"));
  }

  @Test
  void writesNothingAtAllWhereOneRowFails() {
    ended(manager, "kind=RESULTS", csv(row(ada, "82", ""), row(ben, "182", "")))
        .body("state", equalTo("FAILED"))
        .body("fault.code", equalTo("rows-failed"))
        .body("counts.skipped", equalTo(1))
        .body("counts.failed", equalTo(1));
    assertEquals(List.of(0L), count());
  }

  @Test
  void takesARowTwiceOnlyWhereBothSayTheSame() {
    sent(manager, GOOD_ROWS, csv(row(ada, "82", ""), row(ada, "82.0", ""), row(ada, "83", "")))
        .rowsOnceEnded()
        .body("items.outcome", contains("CREATED", "SKIPPED", "FAILED"))
        .body("items.code", contains(null, "duplicate-row", "contradicts-line"));
  }

  @Test
  void keepsTheScoreOfWhatIsHiddenAndSaysSo() {
    GivenItem.external().externalId("later").title("Later").hidden().in(course);
    var line = "%s;%s;later;%s;50;".formatted(session.id(), code, ada.username());
    var file = sent(manager, "kind=RESULTS", HEADER + "\n" + line);
    file.rowsOnceEnded()
        .body("items.outcome", contains("CREATED"))
        .body("items.code", contains("item-hidden"))
        .body("items.detail", contains(containsString("Later")));
    As.user(manager)
        .get(file.address() + "/report")
        .then()
        .statusCode(200)
        .body(containsString("item-hidden"));
  }

  @Test
  void isForSessionsThatTheSenderManages() {
    var line = csv(row(ada, "82", ""));
    sent(Given.manager(), GOOD_ROWS, line)
        .rowsOnceEnded()
        .body("items.code", contains("unknown-session"));
    post(Given.coach(), "kind=RESULTS", line).statusCode(403);
    var admin = Given.user(PlatformRole.ADMIN);
    ended(admin, "kind=RESULTS", line).body("counts.created", equalTo(1));
  }

  @Test
  void namesNoSessionWhereTheFileIsOfOne() {
    var csv = "course,item,username,score\n%s,safety-test,%s,82.5\n";
    ended(manager, "kind=RESULTS&session=" + session.id(), csv.formatted(code, ada.username()))
        .body("counts.created", equalTo(1))
        .body("session.title", equalTo(session.title()));
    post(manager, "kind=RESULTS", csv.formatted(code, ada.username()))
        .statusCode(422)
        .body("errors.code", contains("missing-column"));
  }

  @Test
  void takesTheSameNumberOfStatementsForAnyNumberOfRows() {
    var few = rows(2);
    var many = rows(60);
    imported(rows(1));
    assertEquals(Statements.of(() -> imported(few)), Statements.of(() -> imported(many)));
  }

  private List<CsvRow> rows(int number) {
    return IntStream.range(0, number).mapToObj(this::rowOfANewLearner).toList();
  }

  private CsvRow rowOfANewLearner(int line) {
    var cells =
        Map.of(
            "session",
            session.title(),
            "course",
            code,
            "item",
            "Safety test",
            "username",
            session.withLearner().username(),
            "score",
            "50");
    return new CsvRow(line, cells, List.of());
  }

  private void imported(List<CsvRow> rows) {
    var task =
        new ImportTask(
            UUID.randomUUID(),
            ImportKind.RESULTS,
            BatchMode.ATOMIC,
            ExistingPolicy.REFUSE,
            null,
            "UTC",
            JobState.APPLYING,
            manager.id(),
            TokenKind.SIGN_IN);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var judgement = Given.bean(ResultRows.class).begin(task);
              judgement.judge(rows);
              judgement.write(null, () -> {});
            });
  }

  private String row(User user, String score, String at) {
    return "%s;%s;safety-test;%s;%s;%s".formatted(session.id(), code, user.username(), score, at);
  }

  private static String csv(String... rows) {
    return HEADER + "\n" + List.of(rows).stream().collect(Collectors.joining("\n")) + "\n";
  }

  private List<Long> count() {
    return Given.column("select count(*) from result where session_id = ?", session.id());
  }

  private ValidatableResponse history(String... words) {
    return As.user(manager)
        .get(session.address() + "/history")
        .then()
        .body("items.findAll { it.kind == 'RESULTS_IMPORTED' }.to", contains(words));
  }
}
