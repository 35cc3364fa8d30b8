package org.lectern;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Counts the SQL statements of a request, as the database does; those about signing in are not
 * among them: the one that reads the caller comes with every request. Nor are the driver's own
 * about types: they come once with every connection.
 */
public final class Statements {
  private static final String COUNT =
      """
      select coalesce(sum(calls), 0) from pg_stat_statements
      where dbid = (select oid from pg_database where datname = current_database())
        and query !~* '^(begin|commit|rollback|set |show|create )'
        and query !~ '\\msign_in\\M|scheduled_tasks|with ended as|pg_stat_statements|pg_catalog'""";

  private Statements() {}

  public static long of(Runnable request) {
    var before = all();
    request.run();
    return all() - before;
  }

  private static long all() {
    try (var connection = Given.bean(DataSource.class).getConnection();
        var sql = connection.createStatement()) {
      sql.execute("create extension if not exists pg_stat_statements");
      try (var row = sql.executeQuery(COUNT)) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
