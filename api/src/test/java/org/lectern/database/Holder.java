package org.lectern.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;

/** A transaction outside of the application that locks a row until it is closed. */
public final class Holder implements AutoCloseable {
  private static final String WAITING =
      "select count(distinct pid) from pg_locks where not granted";

  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final Connection connection;

  public Holder(String table, UUID id) throws SQLException {
    var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    connection = DriverManager.getConnection(url, "postgres", "");
    connection.setAutoCommit(false);
    hold("select 1 from %s where id = '%s' for update".formatted(table, id));
  }

  /** Holds more, which it may have to wait for. */
  public void hold(String rows) throws SQLException {
    try (var sql = connection.createStatement()) {
      sql.execute(rows);
    }
  }

  /** Waits until that many transactions are queued behind this one. */
  public void awaitWaiting(int people) throws SQLException {
    var latest = System.nanoTime() + MOST_NANOS;
    while (waiting() < people) {
      if (System.nanoTime() > latest) throw new IllegalStateException("Nobody waits");
      Thread.onSpinWait();
    }
  }

  /** How many connections wait for a lock. */
  int waiting() throws SQLException {
    try (var sql = connection.createStatement();
        var row = sql.executeQuery(WAITING)) {
      row.next();
      return row.getInt(1);
    }
  }

  /** Commits and releases its locks. */
  public void commit() throws SQLException {
    connection.commit();
  }

  void letGo() throws SQLException {
    connection.rollback();
  }

  @Override
  public void close() throws SQLException {
    letGo();
    connection.close();
  }
}
