package org.lectern.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.csv.CsvColumns;
import org.lectern.csv.CsvRow;
import org.lectern.enrollment.CoursesOfSessions;
import org.lectern.enrollment.EnrollmentSource;
import org.lectern.enrollment.RosterChanger;
import org.lectern.sql.Database;

/** Rows that say who comes into which session, or leaves it. */
@ApplicationScoped
class EnrollmentRows implements RowKind {
  private static final List<String> ROSTER =
      List.of("username", "email", "externalId", "action", "excludedCourses");

  private final Database database;
  private final People people;
  private final NamedSessions sessions;
  private final RosterChanger changer;
  private final ImportHistory history;
  private final Suggestions suggestions;

  EnrollmentRows(
      Database database,
      People people,
      NamedSessions sessions,
      RosterChanger changer,
      ImportHistory history,
      Suggestions suggestions) {
    this.database = database;
    this.people = people;
    this.sessions = sessions;
    this.changer = changer;
    this.history = history;
    this.suggestions = suggestions;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.ENROLLMENTS;
  }

  @Override
  public CsvColumns columns(boolean ofOneSession) {
    var columns = ofOneSession ? CsvColumns.requiring() : CsvColumns.requiring("session");
    return columns
        .andOneOf("username", "email", "externalId")
        .andMaybe("action", "excludedCourses");
  }

  @Override
  public List<String> names(boolean ofOneSession) {
    return ofOneSession ? ROSTER : Stream.concat(Stream.of("session"), ROSTER.stream()).toList();
  }

  @Override
  public List<RowResult> apply(ImportTask task, List<CsvRow> rows, Runnable halfway) {
    var named =
        task.session() == null
            ? sessions.find(task.by(), words(rows, "session"))
            : sessions.find(task.by(), List.of(task.session().toString()));
    var judge =
        new EnrollmentJudge(
            task.session(),
            named,
            people.byUsername(words(rows, "username")),
            people.byEmail(words(rows, "email")),
            people.byExternalId(words(rows, "externalId")),
            CoursesOfSessions.read(database, named.values(), excluded(rows)));
    rows.forEach(judge::judge);
    halfway.run();
    var done = changer.apply(judge.change(), EnrollmentSource.imported(task.by(), task.id()));
    history.record(task, done);
    return suggestions.add(task.by(), judge.results(done));
  }

  private static List<String> excluded(List<CsvRow> rows) {
    return rows.stream().flatMap(row -> row.values("excludedCourses").stream()).distinct().toList();
  }

  private static List<String> words(List<CsvRow> rows, String column) {
    return words(rows, row -> row.cell(column));
  }

  private static List<String> words(List<CsvRow> rows, Function<CsvRow, String> cell) {
    return rows.stream().map(cell).map(String::strip).distinct().toList();
  }
}
