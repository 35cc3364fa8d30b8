package org.lectern.problem;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each database error means to the caller: temporary (try again), caused by their values, or
 * ours. Never shows SQL.
 */
final class DatabaseProblems {
  private DatabaseProblems() {}

  /** Empty if the database is not involved, or if the fault is ours. */
  static Optional<ProblemException> find(Throwable thrown) {
    var fault = SqlStates.fault(thrown);
    if (fault.isPresent()) return fault.map(DatabaseProblems::of);
    return isOutOfTime(thrown) ? Optional.of(tooSlow()) : Optional.empty();
  }

  /** A transaction that exceeds its time is rolled back from outside and ends without a cause. */
  private static boolean isOutOfTime(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof RollbackException && at.getCause() == null) return true;
    }
    return false;
  }

  /** Null means the fault is ours: a wrong statement, a missing table, a corrupt file. */
  private static @Nullable ProblemException of(SQLException fault) {
    var state = fault.getSQLState();
    if (state == null || state.isEmpty()) return away(); // as the pool's own time-out has it
    return switch (state) {
      case "55P03", "55006" -> ProblemException.busy();
      case "57014", "25P03", "25P04" -> tooSlow();
      case "25006", "53300" -> away();
      case "53100" -> full();
      default -> ofClass(state.substring(0, 2), fault);
    };
  }

  private static @Nullable ProblemException ofClass(String kind, SQLException fault) {
    return switch (kind) {
      case "08", "57", "58" -> away();
      case "40" -> ProblemException.busy();
      case "53" -> ProblemException.overloaded();
      case "23" -> ConstraintProblems.of(fault);
      case "22", "54" -> unstorable();
      default -> null;
    };
  }

  private static ProblemException away() {
    return ProblemException.unavailable("database-away", 5);
  }

  private static ProblemException full() {
    return ProblemException.unavailable("storage-full", 60);
  }

  private static ProblemException tooSlow() {
    return ProblemException.unavailable("took-too-long", 30);
  }

  private static ProblemException unstorable() {
    return ProblemException.malformed("", "bad-value");
  }
}
