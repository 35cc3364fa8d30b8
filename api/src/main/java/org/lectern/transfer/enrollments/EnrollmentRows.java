package org.lectern.transfer.enrollments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lectern.csv.CsvColumns;
import org.lectern.csv.CsvRow;
import org.lectern.enrollment.EnrollmentSource;
import org.lectern.enrollment.roster.CoursesOfSessions;
import org.lectern.enrollment.roster.RosterChange;
import org.lectern.enrollment.roster.RosterEditor;
import org.lectern.enrollment.roster.RosterOutcome;
import org.lectern.sql.Database;
import org.lectern.transfer.rows.AskedOnce;
import org.lectern.transfer.rows.ImportKind;
import org.lectern.transfer.rows.ImportTask;
import org.lectern.transfer.rows.Judgement;
import org.lectern.transfer.rows.NamedLearners;
import org.lectern.transfer.rows.NamedSessions;
import org.lectern.transfer.rows.People;
import org.lectern.transfer.rows.RowKind;
import org.lectern.transfer.rows.Suggestions;
import org.lectern.transfer.rows.Verdicts;

/** Rows that enroll people in sessions or unenroll them. */
@ApplicationScoped
class EnrollmentRows implements RowKind {
  private static final List<String> ROSTER =
      List.of("username", "email", "externalId", "action", "excludedCourses");

  private final Database database;
  private final People people;
  private final NamedSessions sessions;
  private final RosterEditor editor;
  private final ImportHistory history;
  private final Suggestions suggestions;

  EnrollmentRows(
      Database database,
      People people,
      NamedSessions sessions,
      RosterEditor editor,
      ImportHistory history,
      Suggestions suggestions) {
    this.database = database;
    this.people = people;
    this.sessions = sessions;
    this.editor = editor;
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
  public Judgement begin(ImportTask task) {
    return new EnrollmentJudgement(task.session(), new RostersOf(task));
  }

  private final class RostersOf implements EnrollmentJudgement.Rosters {
    private final ImportTask task;
    private final AskedOnce<String, UUID> named;
    private final NamedLearners learners = new NamedLearners(people);

    RostersOf(ImportTask task) {
      this.task = task;
      this.named = new AskedOnce<>(words -> sessions.find(task.by(), words));
    }

    @Override
    public NamedInRows named(List<CsvRow> rows) {
      var found = named.with(sessionsOf(rows));
      learners.add(rows);
      return new NamedInRows(
          found,
          learners.by("username"),
          learners.by("email"),
          learners.by("externalId"),
          courses(found.values(), excluded(rows)));
    }

    private List<String> sessionsOf(List<CsvRow> rows) {
      if (task.session() != null) return List.of(task.session().toString());
      return NamedLearners.words(rows, "session");
    }

    @Override
    public RosterOutcome apply(RosterChange change) {
      return editor.apply(change, EnrollmentSource.imported(task.by(), task.id()));
    }

    @Override
    public void applied(RosterCounts counts, Verdicts verdicts) {
      history.record(task, counts);
      suggestions.add(task.by(), verdicts);
    }
  }

  private CoursesOfSessions courses(Collection<UUID> named, List<String> excluded) {
    return CoursesOfSessions.read(database, excluded.isEmpty() ? List.of() : named, excluded);
  }

  private static List<String> excluded(List<CsvRow> rows) {
    return rows.stream().flatMap(row -> row.values("excludedCourses").stream()).distinct().toList();
  }
}
