package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Migrations that meet rows of an earlier version, each on a database of its own. */
@QuarkusTest
class MigrationTest {
  private static final String ONE_FOLD = "0009-one-fold.sql";
  private static final String PIECES = "0010-import-pieces.sql";
  private static final String CONTENT = "0011-content.sql";

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final String name = Given.unique("migration").replace('-', '_');
  private Connection server;
  private Connection database;
  private Liquibase liquibase;

  @BeforeEach
  void makeADatabase() throws SQLException, LiquibaseException {
    server = DriverManager.getConnection(url, "postgres", "");
    server.createStatement().execute("create database " + name);
    connect(name);
  }

  private void connect(String to) throws SQLException, LiquibaseException {
    var address = url.replaceFirst("/\\w+(\\?|$)", "/" + to + "$1");
    database = DriverManager.getConnection(address, "postgres", "");
    liquibase =
        new Liquibase(
            "db/changelog.yaml",
            new ClassLoaderResourceAccessor(),
            DatabaseFactory.getInstance()
                .findCorrectDatabaseImplementation(new JdbcConnection(database)));
  }

  @AfterEach
  void dropIt() throws SQLException {
    database.close();
    server.createStatement().execute("drop database " + name + " with (force)");
    server.close();
  }

  @Test
  void namesThatBecomeOneAreNamedAndNothingIsChanged() throws Exception {
    updateTo(ONE_FOLD);
    category("Café");
    category("Cafe\u0301");
    category("Other");
    var refusal = assertThrows(LiquibaseException.class, this::update).getMessage();
    assertTrue(refusal.contains("categories “Caf"), refusal);
    assertTrue(refusal.contains("“Café” ("), refusal);
    assertTrue(refusal.contains("“Cafe\u0301” ("), refusal);
    assertEquals(
        List.of("Cafe\u0301", "Café", "Other"),
        all("select name from session_category order by name"));
    execute("update session_category set name = 'Café 2' where name = 'Café'");
    update();
    assertEquals(
        List.of("Café 2"),
        all("select name from session_category where name_fold(name) = name_fold('CAFE\u0301 2')"));
  }

  @Test
  void whatIsThereIsFoundByItsWordsAtOnce() throws Exception {
    updateTo(ONE_FOLD);
    category("Łódź");
    update();
    assertEquals(List.of("\nlodz\n"), all("select search from session_category"));
    assertEquals(List.of("lodz"), all("select name_order from session_category"));
  }

  /** On a database whose own functions know only English letters. */
  @Test
  void foldsTheSameWhateverTheLocaleOfTheDatabase() throws Exception {
    var other = name + "_c";
    server
        .createStatement()
        .execute("create database %s template template0 locale 'C'".formatted(other));
    database.close();
    connect(other);
    update();
    assertEquals(List.of("москва łódź"), all("select normalize(name_fold('МОСКВА  ŁÓDŹ'), NFC)"));
    assertEquals(List.of("москва lodz"), all("select search_fold('МОСКВА, ŁÓDŹ')"));
    server.createStatement().execute("drop database %s with (force)".formatted(other));
  }

  @Test
  void goesBackAndForth() throws Exception {
    update();
    category("Łódź");
    backBefore(ONE_FOLD);
    assertEquals(List.of("łodz"), all("select search from session_category"));
    update();
    assertEquals(List.of("\nlodz\n"), all("select search from session_category"));
  }

  @Test
  void aFileThatWaitsIsNotLost() throws Exception {
    updateTo(PIECES);
    execute(
        """
        insert into app_user (id, username, first_name, last_name, email, role, created_at)
        values (gen_random_uuid(), 'ada', 'Ada', 'L', 'ada@example.org', 'ADMIN', now());
        insert into import (id, kind, mode, dry_run, existing, time_zone, content, state,
          created_by, created_at)
        select gen_random_uuid(), 'USERS', 'ATOMIC', true, 'REFUSE', 'UTC', 'username', 'PLANNED',
          id, now() from app_user""");
    update();
    var kept = "select convert_from(content, 'UTF8') from ";
    assertEquals(List.of("username"), all(kept + "import_piece where place = 0"));
    backBefore(PIECES);
    assertEquals(List.of("username"), all(kept + "import"));
  }

  @Test
  void locksAreNotLost() throws Exception {
    updateTo(CONTENT);
    execute(
        """
        insert into course (id, code, title, created_at)
        values (gen_random_uuid(), 'A', 'A', now()), (gen_random_uuid(), 'B', 'B', now());
        insert into session (id, title, time_zone, visibility_after_end, created_at, updated_at)
        values (gen_random_uuid(), 'Spring', 'UTC', 'READ_ONLY', now(), now());
        insert into session_course (session_id, course_id, position, locked)
        select s.id, c.id, ascii(c.code), c.code = 'A' from session s, course c""");
    update();
    assertEquals(
        List.of("A"),
        all("select c.code from session_course_lock l join course c on c.id = l.course_id"));
    backBefore(CONTENT);
    assertEquals(
        List.of("A"),
        all("select c.code from session_course s join course c on c.id = course_id where locked"));
  }

  private void backBefore(String file) throws Exception {
    var since =
        all("select id from databasechangelog where filename >= 'db/changes/" + file + "'").size();
    liquibase.rollback(since, null, new Contexts(), new LabelExpression());
  }

  private void category(String category) throws SQLException {
    try (var insert =
        database.prepareStatement(
            "insert into session_category (id, name) values (gen_random_uuid(), ?)")) {
      insert.setString(1, category);
      insert.execute();
    }
    database.commit();
  }

  private void execute(String sql) throws SQLException {
    database.createStatement().execute(sql);
    database.commit();
  }

  private List<String> all(String sql) throws SQLException {
    var texts = new ArrayList<String>();
    try (var rows = database.createStatement().executeQuery(sql)) {
      while (rows.next()) texts.add(rows.getString(1));
    }
    return texts;
  }

  /** All that comes before the first change of that file. */
  private void updateTo(String file) throws LiquibaseException {
    var open = liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression());
    var before =
        open.stream().map(ChangeSet::getFilePath).takeWhile(it -> !it.endsWith(file)).count();
    liquibase.update((int) before, new Contexts(), new LabelExpression());
  }

  private void update() throws LiquibaseException {
    liquibase.update(new Contexts(), new LabelExpression());
  }
}
