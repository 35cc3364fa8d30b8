package org.lectern.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.lectern.sql.Fragment.Bound;
import org.lectern.sql.Rows.Portion;

/**
 * The only way to run SQL. Inside a transaction a statement takes part in it and sees its changed
 * entities; outside, each statement is its own transaction.
 */
@ApplicationScoped
public class Database {
  private static final int FETCHED_AT_ONCE = 500;

  private final DataSource source;
  private final EntityManager entities;
  private final UserTransaction running;
  private final Connection held;

  @Inject
  Database(DataSource source, EntityManager entities, UserTransaction running) {
    this(source, entities, running, null);
  }

  private Database(
      DataSource source, EntityManager entities, UserTransaction running, Connection held) {
    this.source = source;
    this.entities = entities;
    this.running = running;
    this.held = held;
  }

  /** On a connection that somebody else opened and closes, before there are entities. */
  public static Database on(Connection connection) {
    return new Database(null, null, null, connection);
  }

  public <P, R> List<R> list(Statement<P, R> statement, P values) {
    return list(statement.rows(), List.of(statement.sql().with(values)));
  }

  public <P, R> Optional<R> first(Statement<P, R> statement, P values) {
    return list(statement, values).stream().findFirst();
  }

  /** Row by row, with few in memory at a time; only inside a transaction. */
  public <P, R> void each(Statement<P, R> statement, P values, Consumer<R> work) {
    run(
        List.of(statement.sql().with(values)),
        prepared -> {
          prepared.setFetchSize(FETCHED_AT_ONCE);
          try (var rows = prepared.executeQuery()) {
            return statement.rows().each(rows, work);
          }
        });
  }

  /** The single row of a query that always has one. */
  public <P, R> R one(Statement<P, R> statement, P values) {
    return first(statement, values).orElseThrow();
  }

  /** How many rows were changed. */
  public <P> int change(Statement<P, Void> statement, P values) {
    return run(List.of(statement.sql().with(values)), PreparedStatement::executeUpdate);
  }

  /** The rows of a statement that is put together from parts. */
  public <R> List<R> list(Rows<R> rows, List<Bound> parts) {
    return query(parts, rows::all);
  }

  /** The same with the keys of each row, and not more rows than that. */
  public <R> Portion<R> portion(Rows<R> rows, List<Bound> parts, int limit) {
    return query(parts, found -> rows.portion(found, limit));
  }

  private interface Work<T, R> {
    R on(T subject) throws SQLException;
  }

  private <R> R query(List<Bound> parts, Work<ResultSet, R> reading) {
    return run(
        parts,
        prepared -> {
          try (var rows = prepared.executeQuery()) {
            return reading.on(rows);
          }
        });
  }

  private <R> R run(List<Bound> parts, Work<PreparedStatement, R> work) {
    try {
      if (held != null) return run(held, parts, work);
      if (isInTransaction()) entities.flush();
      try (var connection = source.getConnection()) {
        return run(connection, parts, work);
      }
    } catch (SQLException fault) {
      throw new DatabaseFailure(fault);
    }
  }

  private static <R> R run(
      Connection connection, List<Bound> parts, Work<PreparedStatement, R> work)
      throws SQLException {
    var sql = parts.stream().map(part -> part.fragment().text()).collect(Collectors.joining(" "));
    try (var prepared = connection.prepareStatement(sql)) {
      bind(prepared, parts);
      return work.on(prepared);
    }
  }

  private static void bind(PreparedStatement prepared, List<Bound> parts) throws SQLException {
    var bound = 0;
    for (var part : parts) {
      bound = part.fragment().parameters().bind(prepared, bound, part.values());
    }
  }

  private boolean isInTransaction() {
    try {
      return running.getStatus() == Status.STATUS_ACTIVE;
    } catch (SystemException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
