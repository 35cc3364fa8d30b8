package org.lectern.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.contract.Outcome;
import org.lectern.csv.CsvRow;
import org.lectern.enrollment.CoursesOfSessions;
import org.lectern.enrollment.Place;
import org.lectern.enrollment.RosterChange;
import org.lectern.enrollment.RosterChanged;
import org.lectern.problem.Faults;

/** Judges rows of enrollments one by one, knowing all that they name; it asks nothing itself. */
final class EnrollmentJudge {
  private static final List<String> IDENTITY = List.of("username", "email", "externalId");

  private record Good(CsvRow row, Place place, boolean enrolls, Set<UUID> excluded) {
    boolean saysTheSame(Good other) {
      return enrolls == other.enrolls && java.util.Objects.equals(excluded, other.excluded);
    }
  }

  /** A row that cannot be taken, at the column that has it so. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient RowResult result;

    Refused(CsvRow row, String column, String code, String detail) {
      super(code, null, false, false);
      result = RowResult.failed(row, column, code, detail);
    }
  }

  private final UUID session;
  private final Map<String, UUID> sessions;
  private final Map<String, People.Person> byUsername;
  private final Map<String, People.Person> byEmail;
  private final Map<String, People.Person> byExternalId;
  private final CoursesOfSessions courses;
  private final RosterChange change = new RosterChange();
  private final Map<Place, Good> first = new HashMap<>();
  private final List<Object> judged = new ArrayList<>();

  /** {@code session} is that of all rows; null where each row names its own. */
  EnrollmentJudge(
      UUID session,
      Map<String, UUID> sessions,
      Map<String, People.Person> byUsername,
      Map<String, People.Person> byEmail,
      Map<String, People.Person> byExternalId,
      CoursesOfSessions courses) {
    this.session = session;
    this.sessions = sessions;
    this.byUsername = byUsername;
    this.byEmail = byEmail;
    this.byExternalId = byExternalId;
    this.courses = courses;
  }

  void judge(CsvRow row) {
    if (!row.faults().isEmpty()) {
      judged.add(RowResult.failed(row, row.faults().get(0)));
      return;
    }
    try {
      judged.add(take(good(row)));
    } catch (Refused refused) {
      judged.add(refused.result);
    }
  }

  RosterChange change() {
    return change;
  }

  List<RowResult> results(RosterChanged done) {
    return judged.stream().map(one -> result(one, done)).toList();
  }

  private static RowResult result(Object judged, RosterChanged done) {
    if (judged instanceof RowResult known) return known;
    var good = (Good) judged;
    var outcome = good.enrolls ? done.enrolled(good.place) : done.unenrolled(good.place);
    if (outcome != Outcome.FAILED) return RowResult.of(good.row, outcome);
    return RowResult.failed(
        good.row, "username", "inactive-user", "This account became inactive meanwhile.");
  }

  private Object take(Good good) throws Refused {
    var before = first.putIfAbsent(good.place, good);
    if (before != null) return again(good, before);
    if (good.enrolls) change.enroll(good.place, good.excluded);
    else change.unenroll(good.place);
    return good;
  }

  private static RowResult again(Good good, Good before) throws Refused {
    var line = before.row.line();
    if (good.saysTheSame(before)) {
      return RowResult.skipped(good.row, "duplicate-row", "Line %d says the same.".formatted(line));
    }
    throw new Refused(
        good.row,
        "username",
        "contradicts-line",
        "Line %d says something else about this person and session. Keep one.".formatted(line));
  }

  private Good good(CsvRow row) throws Refused {
    var in = session(row);
    var person = person(row);
    var enrolls = enrolls(row);
    if (enrolls && !person.active()) {
      throw new Refused(
          row,
          "username",
          "inactive-user",
          "The account “%s” is not active.".formatted(person.username()));
    }
    return new Good(row, new Place(in, person.id()), enrolls, excluded(row, in, enrolls));
  }

  private UUID session(CsvRow row) throws Refused {
    var word = session == null ? row.cell("session").strip() : session.toString();
    if (word.isEmpty()) throw new Refused(row, "session", "required", "Name a session.");
    var found = sessions.get(word);
    if (found != null) return found;
    throw new Refused(
        row,
        "session",
        "unknown-session",
        "There is no session “%s” that you manage.".formatted(word));
  }

  /** Whom all filled columns name: half a mistake must not enroll somebody else. */
  private People.Person person(CsvRow row) throws Refused {
    var filled = IDENTITY.stream().filter(column -> !row.cell(column).isBlank()).toList();
    if (filled.isEmpty()) {
      throw new Refused(
          row, "username", "required", "Name somebody by username, email or externalId.");
    }
    var person = person(row, filled.get(0));
    for (var column : filled) {
      var other = person(row, column);
      if (!other.id().equals(person.id())) throw twoPeople(row, filled.get(0), column);
    }
    return person;
  }

  private People.Person person(CsvRow row, String column) throws Refused {
    var word = row.cell(column).strip();
    var found = known(column).get(word);
    if (found != null) return found;
    throw new Refused(row, column, "unknown-user", "There is nobody “%s”.".formatted(word));
  }

  private static Refused twoPeople(CsvRow row, String column, String other) {
    return new Refused(
        row,
        other,
        "two-people",
        "The %s “%s” and the %s “%s” are two people. Keep the one that is meant."
            .formatted(column, row.cell(column).strip(), other, row.cell(other).strip()));
  }

  private Map<String, People.Person> known(String column) {
    return switch (column) {
      case "username" -> byUsername;
      case "email" -> byEmail;
      default -> byExternalId;
    };
  }

  private static boolean enrolls(CsvRow row) throws Refused {
    return switch (row.cell("action").strip().toLowerCase(Locale.ROOT)) {
      case "", "enroll" -> true;
      case "unenroll" -> false;
      default ->
          throw new Refused(
              row, "action", "unknown-action", "Write enroll or unenroll, or leave it empty.");
    };
  }

  /** An empty cell leaves the exclusions as they are: absent never means remove. */
  private Set<UUID> excluded(CsvRow row, UUID in, boolean enrolls) throws Refused {
    var codes = row.values("excludedCourses");
    if (codes.isEmpty()) return null;
    if (!enrolls) {
      throw new Refused(row, "excludedCourses", "not-with-unenroll", "Who leaves takes no course.");
    }
    var faults = new Faults();
    var excluded = courses.toExclude(in, codes, "excludedCourses", faults);
    if (faults.isEmpty()) return excluded;
    var fault = faults.list().get(0);
    throw new Refused(row, "excludedCourses", fault.code(), fault.detail());
  }
}
