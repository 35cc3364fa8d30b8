package org.lectern.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody outside the application who holds a row until closed. */
final class Holder implements AutoCloseable {
  private final Connection connection;

  Holder(String table, UUID id) throws SQLException {
    var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    connection = DriverManager.getConnection(url, "postgres", "");
    connection.setAutoCommit(false);
    hold("select 1 from %s where id = '%s' for update".formatted(table, id));
  }

  /** Holds more, which it may have to wait for. */
  void hold(String rows) throws SQLException {
    try (var sql = connection.createStatement()) {
      sql.execute(rows);
    }
  }

  /** Until somebody stands in line behind this one. */
  void awaitSomebodyWaiting() throws SQLException {
    try (var sql = connection.createStatement()) {
      while (!isWaitedFor(sql)) Thread.onSpinWait();
    }
  }

  private static boolean isWaitedFor(Statement sql) throws SQLException {
    try (var row =
        sql.executeQuery(
            "select exists (select 1 from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid)))")) {
      row.next();
      return row.getBoolean(1);
    }
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
