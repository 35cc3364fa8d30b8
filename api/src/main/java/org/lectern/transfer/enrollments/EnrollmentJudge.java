package org.lectern.transfer.enrollments;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.lectern.csv.CsvRow;
import org.lectern.enrollment.Seat;
import org.lectern.problem.Faults;
import org.lectern.transfer.rows.People;
import org.lectern.transfer.rows.SettledRow;
import org.lectern.transfer.rows.Verdict;

/**
 * Checks each row of enrollments by itself, with everything resolved that it names; runs no
 * queries.
 */
final class EnrollmentJudge {
  private static final List<String> IDENTITY = List.of("username", "email", "externalId");

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
    var person = person(row);
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

  /**
   * The person whom all filled columns name, so that a mistake in one does not enroll somebody
   * else.
   */
  private People.Learner person(CsvRow row) throws SettledRow {
    var filled = IDENTITY.stream().filter(column -> !row.cell(column).isBlank()).toList();
    if (filled.isEmpty()) {
      throw new SettledRow("username", "required.person");
    }
    var person = person(row, filled.get(0));
    for (var column : filled) {
      var other = person(row, column);
      if (!other.id().equals(person.id())) throw twoPeople(row, filled.get(0), column);
    }
    return person;
  }

  private People.Learner person(CsvRow row, String column) throws SettledRow {
    var word = row.cell(column).strip();
    var found = named.people(column).get(word);
    if (found != null) return found;
    throw new SettledRow(
        Verdict.failed(column, "unknown-user", word).ofUnknown(row.cell("username")));
  }

  private static SettledRow twoPeople(CsvRow row, String column, String other) {
    return new SettledRow(
        other, "two-people", column, row.cell(column).strip(), other, row.cell(other).strip());
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
