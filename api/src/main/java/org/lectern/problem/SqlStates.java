package org.lectern.problem;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** The five signs by which PostgreSQL says what went wrong, found in whatever was thrown. */
public final class SqlStates {
  /** A deadlock, and a transaction that another one got in the way of. */
  private static final Set<String> REPEATABLE = Set.of("40P01", "40001");

  private SqlStates() {}

  /** Whether the database took the whole transaction back, so that it may be begun again. */
  public static boolean isRepeatable(Throwable thrown) {
    return fault(thrown).map(SQLException::getSQLState).filter(REPEATABLE::contains).isPresent();
  }

  /** What the database or its pool said, however deep it lies. */
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

  /** Of many at once, the one that failed. */
  private static SQLException inBatch(SQLException fault) {
    var one = fault instanceof BatchUpdateException ? fault.getNextException() : null;
    return one == null ? fault : one;
  }
}
