package org.lectern.problem;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL's five-character error codes, found in exceptions. */
public final class SqlStates {
  /** A deadlock, or a serialization failure. */
  private static final Set<String> REPEATABLE = Set.of("40P01", "40001");

  private SqlStates() {}

  /** Whether the database rolled back the whole transaction, so that it can be repeated. */
  public static boolean isRepeatable(Throwable thrown) {
    return fault(thrown).map(SQLException::getSQLState).filter(REPEATABLE::contains).isPresent();
  }

  /** The exception of the database or its pool, however deeply nested. */
  static Optional<SQLException> fault(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof SQLException fault) return Optional.of(inBatch(fault));
      for (var beside : at.getSuppressed()) {
        var fault = fault(beside);
        if (fault.isPresent()) return fault;
      }
    }
    return Optional.empty();
  }

  /** The failed statement of a batch. */
  private static SQLException inBatch(SQLException fault) {
    var one = fault instanceof BatchUpdateException ? fault.getNextException() : null;
    return one == null ? fault : one;
  }
}
