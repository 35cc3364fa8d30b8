package org.lectern.sql;

/**
 * A complete SQL statement with named parameters, whose values come from {@code P} as for a {@link
 * Fragment}. {@code R} is the type of a row: a record, filled by column labels, or a single value.
 * It is created once, in a static field, where a test finds it and checks it against the schema.
 */
public final class Statement<P, R> {
  private final Fragment<P> sql;
  private final Rows<R> rows;

  private Statement(Fragment<P> sql, Rows<R> rows) {
    this.sql = sql;
    this.rows = rows;
  }

  /** One that answers with rows. */
  public static <P, R> Statement<P, R> of(Class<P> parameters, Class<R> row, String sql) {
    return new Statement<>(Fragment.of(parameters, sql), Rows.of(row));
  }

  /** One that changes rows and returns how many. */
  public static <P> Statement<P, Void> change(Class<P> parameters, String sql) {
    return new Statement<>(Fragment.of(parameters, sql), null);
  }

  Fragment<P> sql() {
    return sql;
  }

  /** Null for one that changes rows. */
  Rows<R> rows() {
    return rows;
  }
}
