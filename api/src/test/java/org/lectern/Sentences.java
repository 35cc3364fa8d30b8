package org.lectern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * SQL statements besides Hibernate, as used by every request and sign-in; inside a transaction they
 * take part in it, outside each is its own.
 */
@ApplicationScoped
public class Sentences {
  private final DataSource database;
  private final Connection held;

  @Inject
  public Sentences(DataSource database) {
    this(database, null);
  }

  private Sentences(DataSource database, Connection held) {
    this.database = database;
    this.held = held;
  }

  /** On a connection that somebody else opened and closes. */
  public static Sentences on(Connection connection) {
    return new Sentences(null, connection);
  }

  /** What a row becomes. */
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  public <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
    return all(sql, row, parameters).stream().findFirst();
  }

  public <T> List<T> all(String sql, Row<T> row, Object... parameters) {
    return asked(
        sql,
        parameters,
        statement -> {
          var found = new ArrayList<T>();
          try (var rows = statement.executeQuery()) {
            while (rows.next()) found.add(row.of(rows));
          }
          return found;
        });
  }

  /** The number of rows that it changed. */
  public int run(String sql, Object... parameters) {
    return asked(sql, parameters, PreparedStatement::executeUpdate);
  }

  /** An instant of a row, or null. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    var timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  private <T> T asked(String sql, Object[] parameters, Work<T> work) {
    try {
      if (held != null) return prepared(held, sql, parameters, work);
      try (var connection = database.getConnection()) {
        return prepared(connection, sql, parameters, work);
      }
    } catch (SQLException fault) {
      throw new Failed(fault);
    }
  }

  private static <T> T prepared(
      Connection connection, String sql, Object[] parameters, Work<T> work) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        var value = parameters[i];
        statement.setObject(
            i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
      }
      return work.on(statement);
    }
  }

  /** The database could not answer; where it is away that is a 503, during sign-in too. */
  public static class Failed extends RuntimeException {
    Failed(SQLException cause) {
      super(cause);
    }
  }
}
