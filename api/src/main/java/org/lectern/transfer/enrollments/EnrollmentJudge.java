package org.lectern.transfer.enrollments;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.lectern.csv.CsvRow;
import org.lectern.enrollment.Seat;
import org.lectern.problem.Faults;
import org.lectern.transfer.rows.NamedLearners;
import org.lectern.transfer.rows.SettledRow;
import org.lectern.transfer.rows.Verdict;

/**
 * Checks each row of enrollments by itself, with everything resolved that it names; runs no
 * queries.
 */
final class EnrollmentJudge {
  private final UUID session;
  private final NamedInRows named;

  /** {@code session} is that of all rows; null where each row names its own. */
  EnrollmentJudge(UUID session, NamedInRows named) {
    this.session = session;
    this.named = named;
  }

  AskedSeat judge(CsvRow row) throws SettledRow {
    if (!row.faults().isEmpty()) throw new SettledRow(Verdict.failed(row.faults().get(0)));
    var in = session(row);
    var person = NamedLearners.require(row, named::people);
    var enrolls = enrolls(row);
    if (enrolls && !person.active()) {
      throw new SettledRow("username", "inactive-user", person.username());
    }
    var seat = new Seat(in, person.id());
    return new AskedSeat(row.line(), seat, enrolls, excluded(row, in, enrolls));
  }

  private UUID session(CsvRow row) throws SettledRow {
    var word = session == null ? row.cell("session").strip() : session.toString();
    if (word.isEmpty()) throw new SettledRow("session", "required.session");
    var found = named.sessions().get(word);
    if (found != null) return found;
    throw new SettledRow(
        Verdict.failed("session", "unknown-session", word).ofUnknown(row.cell("session")));
  }

  private static boolean enrolls(CsvRow row) throws SettledRow {
    return switch (row.cell("action").strip().toLowerCase(Locale.ROOT)) {
      case "", "enroll" -> true;
      case "unenroll" -> false;
      default -> throw new SettledRow("action", "unknown-action");
    };
  }

  /** An empty cell leaves the exclusions as they are: absent never means remove. */
  private Set<UUID> excluded(CsvRow row, UUID in, boolean enrolls) throws SettledRow {
    var codes = row.values("excludedCourses");
    if (codes.isEmpty()) return null;
    if (!enrolls) {
      throw new SettledRow("excludedCourses", "not-with-unenroll.row");
    }
    var faults = new Faults();
    var excluded = named.courses().toExclude(in, codes, "excludedCourses", faults);
    if (faults.isEmpty()) return excluded;
    throw new SettledRow("excludedCourses", faults.list().get(0).detail());
  }
}
