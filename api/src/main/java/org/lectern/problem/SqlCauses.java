package org.lectern.problem;

import java.sql.SQLException;
import java.util.Set;

/** Tells a database that is away from a statement that is wrong, by SQLSTATE. */
final class SqlCauses {
  /** Too many connections; shut down by an administrator, crashed, not yet started. */
  private static final Set<String> AWAY = Set.of("53300", "57P01", "57P02", "57P03");

  private SqlCauses() {}

  static boolean isDatabaseAway(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && isAway(sql)) return true;
    }
    return false;
  }

  /** Class 08 is a lost connection; the pool's own time-out carries no state at all. */
  private static boolean isAway(SQLException sql) {
    var state = sql.getSQLState();
    return state == null || state.startsWith("08") || AWAY.contains(state);
  }
}
