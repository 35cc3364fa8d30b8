package org.lectern.boot.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lectern.boot.OtherDatabase;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;

/** Tables are created once and completely, whatever other instances start or die meanwhile. */
@QuarkusTest
class MigrationsTest {
  private static final String TABLES = "information_schema.tables where table_schema = 'public'";
  private static final String CHANGES = "databasechangelog";
  private static final String ASLEEP =
      "pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()";

  private final OtherDatabase database = OtherDatabase.made("");

  @Test
  void areMadeOnce() throws SQLException {
    migrate();
    var changes = database.count(CHANGES);
    migrate();
    assertEquals(changes, database.count(CHANGES));
    assertTrue(changes > 10);
  }

  /** Liquibase would make its own table anew. */
  @Test
  void areNotAskedAboutAgainByTheReleaseThatMadeThem() throws SQLException {
    migrate();
    database.run("drop table databasechangelog");
    migrate();
    assertEquals(0, database.count(TABLES + " and table_name = 'databasechangelog'"));
  }

  @Test
  void areMadeOnceByInstancesThatStartAtTheSameTime() throws Exception {
    var instances = Executors.newFixedThreadPool(4);
    try {
      Callable<Void> instance =
          () -> {
            migrate();
            return null;
          };
      for (var each : instances.invokeAll(Collections.nCopies(4, instance))) each.get();
    } finally {
      instances.shutdown();
    }
    assertEquals(
        1,
        database.count(
            "(select 1 from databasechangelog group by id having count(*) = 1 limit 1) once"));
    assertEquals(
        0,
        database.count("(select 1 from databasechangelog group by id having count(*) > 1) twice"));
  }

  @Test
  void goOnWhereAHolderOfTheOldLockIsDead() throws SQLException {
    migrate();
    database.run(
        "update databasechangeloglock set locked = true, lockgranted = now(), lockedby = 'the dead'");
    database.run("update platform_fact set value = 'a release before' where name = 'tables'");
    migrate();
    assertEquals(0, database.count("databasechangeloglock where locked"));
  }

  @Test
  void leaveNothingBehindWhenTheirCreatorDies() throws Exception {
    var dying = CompletableFuture.runAsync(this::migrateAndDie);
    while (database.count(ASLEEP) == 0 && !dying.isDone()) Thread.onSpinWait();
    database.run("select pg_terminate_backend(pid) from " + ASLEEP);
    dying.join();
    assertEquals(0, database.count(TABLES));
    migrate();
    assertTrue(database.count(TABLES) > 10);
  }

  @Test
  void leaveNothingBehindWhenOneOfThemFails() throws SQLException {
    try (var connection = database.connection()) {
      var refused =
          assertThrows(
              StartRefused.class, () -> Migrations.run(connection, "db/broken-changelog.yaml"));
      assertEquals(ExitCode.DATABASE_TABLES, refused.code());
      assertTrue(refused.getMessage().contains("no_such_table"), refused.getMessage());
    }
    assertEquals(0, database.count(TABLES));
    migrate();
  }

  private void migrate() throws SQLException {
    try (var connection = database.connection()) {
      Migrations.run(connection);
    }
  }

  /** Half way, in a change that takes long. */
  private void migrateAndDie() {
    try (var connection = database.connection()) {
      assertThrows(StartRefused.class, () -> Migrations.run(connection, "db/slow-changelog.yaml"));
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
