package org.lectern.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Given;
import org.lectern.Sentences;
import org.lectern.boot.database.Migrations;
import org.lectern.boot.exit.StartRefused;
import org.lectern.demo.DemoData;
import org.lectern.identity.password.Passwords;
import org.postgresql.ds.PGSimpleDataSource;

/** Each test starts on a database that is empty but for its tables. */
@QuarkusTest
class StartTest {
  private static String template;

  private final DataSource database = empty();
  private final Sentences sentences = new Sentences(database);

  @TempDir Path keys;

  @Test
  void makesOneAdministratorAndTellsTheMadeUpPasswordOnce() {
    var notice = start(new Asked()).run().orElseThrow();
    var password = notice.replaceAll("(?s).*password  (\\S+).*", "$1");
    assertEquals(20, password.length());
    assertEquals(List.of("admin ADMIN true"), people());
    var hash = sentences.first("select password_hash from app_user", row -> row.getString(1));
    assertFalse(notice.contains(hash.orElseThrow()));
    assertTrue(hash.orElseThrow().startsWith("$argon2id$"));
    assertTrue(start(new Asked()).run().isEmpty());
  }

  @Test
  void takesTheAdministratorsPasswordFromTheSettings() {
    assertTrue(start(new Asked().password("chosen beforehand")).run().isEmpty());
    assertEquals(List.of("admin ADMIN true"), people());
  }

  @Test
  void refusesAWeakPasswordFromTheSettings() {
    var refused = refusal(new Asked().password("short"));
    assertTrue(refused.contains("at least 12 characters"), refused);
    assertTrue(refusal(new Asked().password("lectern-demo")).contains("tried first"));
    assertTrue(refusal(new Asked().password("administrator-1")).contains("a name"));
    assertEquals(List.of(), people());
  }

  @Test
  void makesOneAdministratorWhenTwoInstancesStartAtTheSameTime() throws Exception {
    KeyFiles.ensure(keys);
    var instances = Executors.newFixedThreadPool(4);
    try {
      Callable<Optional<String>> instance = () -> start(new Asked()).run();
      var notices = 0;
      for (var told : instances.invokeAll(java.util.Collections.nCopies(4, instance))) {
        if (told.get().isPresent()) notices++;
      }
      assertEquals(1, notices);
    } finally {
      instances.shutdown();
    }
    assertEquals(1, people().size());
  }

  @Test
  void refusesAKeyThatTheDatabaseDoesNotKnow() {
    start(new Asked()).run();
    var folder = keys.resolve("others");
    KeyFiles.ensure(folder);
    var refused = refusal(new Asked().keys(folder));
    assertTrue(refused.contains("is not the one that this database knows"), refused);
  }

  @Test
  void addsTheDemoAccountsThatAreMissing() {
    start(new Asked().inDemo()).run();
    assertEquals(17, people().size());
    sentences.run("delete from app_user where username = 'coach2'");
    sentences.run("update app_user set first_name = 'Other' where username = 'coach1'");
    start(new Asked().inDemo()).run();
    assertEquals(17, people().size());
    assertTrue(
        sentences.first("select 1 from app_user where first_name = 'Other'", row -> 1).isPresent());
  }

  @Test
  void stopsOnDemoAccountsOutsideADemonstrationAndSaysHowToDeleteThem() {
    start(new Asked().inDemo()).run();
    var refused = refusal(new Asked());
    assertTrue(refused.contains("LECTERN_REMOVE_DEMO_ACCOUNTS=true"), refused);
    assertTrue(start(new Asked().removing()).run().isPresent());
    assertEquals(List.of("admin ADMIN true"), people());
    assertTrue(start(new Asked()).run().isEmpty());
  }

  @Test
  void keepsDemoAccountsAwayFromRealOnes() {
    start(new Asked()).run();
    assertTrue(refusal(new Asked().inDemo()).contains("real accounts"));
  }

  @Test
  void movesTheClockInADemonstrationAlone() {
    var moved = Optional.of(Instant.parse("2014-03-01T12:00:00Z"));
    assertTrue(refusal(new Asked().moved(moved)).contains("lectern.clock"));
    start(new Asked().inDemo().moved(moved)).run();
  }

  private Start start(Asked asked) {
    if (asked.keysDir() == null) asked.keys(keys);
    KeyFiles.ensure(asked.keysDir());
    return new Start(
        database,
        asked,
        Given.bean(Passwords.class),
        Clock.systemUTC(),
        Given.bean(DemoData.class));
  }

  private String refusal(Asked asked) {
    return assertThrows(StartRefused.class, () -> start(asked).run()).getMessage();
  }

  private List<String> people() {
    return sentences.all(
        "select username || ' ' || role || ' ' || password_change_required from app_user",
        row -> row.getString(1));
  }

  private static synchronized DataSource empty() {
    try {
      if (template == null) template = withTables();
      return of(made("template " + template));
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static String withTables() throws SQLException {
    var name = made("");
    try (var connection = of(name).getConnection()) {
      Migrations.run(connection);
    }
    return name;
  }

  private static String made(String like) throws SQLException {
    var name = Given.unique("start").replace('-', '_');
    try (var connection = of("postgres").getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name + " " + like);
    }
    return name;
  }

  private static DataSource of(String name) {
    var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    var source = new PGSimpleDataSource();
    source.setUrl(url.replaceFirst("/postgres\\?", "/" + name + "?"));
    source.setUser("postgres");
    return source;
  }
}
