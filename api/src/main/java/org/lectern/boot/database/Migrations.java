package org.lectern.boot.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.jboss.logging.Logger;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.AutoSave;

/**
 * Creates and migrates the tables, one instance at a time, in one PostgreSQL transaction: a process
 * that is killed meanwhile leaves neither half a change nor a lock behind. Plain JDBC, for there
 * are no tables yet but Liquibase's own.
 */
public final class Migrations {
  private static final Logger LOG = Logger.getLogger(Migrations.class);

  /** Any number that nothing else locks: “tables” in letters. */
  private static final long LOCK = 0x7461626c6573L;

  private static final String CHANGES = "db/changelog.yaml";
  private static final String LOCKS = "databasechangeloglock";

  private Migrations() {}

  /**
   * Uses a connection of its own; the caller closes it, which rolls everything back if this fails.
   */
  public static void run(Connection connection) {
    run(connection, CHANGES);
  }

  static void run(Connection connection, String changes) {
    try {
      connection.setAutoCommit(false);
      takeTurns(connection);
      if (!new Changes(changes).areIn(connection)) make(connection, changes);
      connection.commit();
    } catch (Exception fault) {
      throw new StartRefused(ExitCode.DATABASE_TABLES, sentence(fault), fault);
    }
  }

  private static void make(Connection connection, String changes) throws Exception {
    forgetTheDead(connection);
    surviveFailedQuestions(connection);
    update(connection, changes);
    new Changes(changes).remember(connection);
  }

  /** The lock ends with the transaction, and so with its holder. */
  private static void takeTurns(Connection connection) throws SQLException {
    try (var sql = connection.createStatement()) {
      sql.execute("set local statement_timeout = 0; set local lock_timeout = 0");
      if (is(connection, "select pg_try_advisory_xact_lock(%d)".formatted(LOCK))) return;
      LOG.info("Another instance is preparing the database; waiting for it to finish.");
      sql.execute("select pg_advisory_xact_lock(%d)".formatted(LOCK));
    }
  }

  /** Liquibase's own lock is a row, which outlived its holder in releases before this one. */
  private static void forgetTheDead(Connection connection) throws SQLException {
    if (!is(connection, "select to_regclass('%s') is not null".formatted(LOCKS))) return;
    try (var sql = connection.createStatement()) {
      sql.execute("update %s set locked = false where locked".formatted(LOCKS));
    }
  }

  /** Liquibase checks whether a table exists by trying to read it. */
  private static void surviveFailedQuestions(Connection connection) throws SQLException {
    connection.unwrap(PGConnection.class).setAutosave(AutoSave.ALWAYS);
  }

  private static boolean is(Connection connection, String question) throws SQLException {
    try (var sql = connection.createStatement();
        var row = sql.executeQuery(question)) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static void update(Connection connection, String changes) throws Exception {
    var resources = new ClassLoaderResourceAccessor(Thread.currentThread().getContextClassLoader());
    Scope.child(
        Map.of(Scope.Attr.ui.name(), new LoggerUIService()),
        () -> {
          var liquibase = new Liquibase(changes, resources, new OneTransaction(connection));
          liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
          liquibase.update(new Contexts());
        });
  }

  /** Liquibase commits after each step; here only the final commit counts. */
  private static final class OneTransaction extends JdbcConnection {
    OneTransaction(Connection connection) {
      super(connection);
    }

    @Override
    public void commit() {
      // the caller does, when all is done
    }

    @Override
    public void rollback() {
      // the caller does, when anything fails
    }
  }

  private static String sentence(Exception fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) cause = cause.getCause();
    return "the tables could not be migrated to this release and were left as they were (%s). The user"
            .formatted(DatabaseAddress.said(cause))
        + " in QUARKUS_DATASOURCE_USERNAME must own the database.";
  }
}
