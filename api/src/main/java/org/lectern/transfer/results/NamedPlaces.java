package org.lectern.transfer.results;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.csv.CsvRow;
import org.lectern.scoring.ReportedScore;
import org.lectern.transfer.rows.AskedOnce;
import org.lectern.transfer.rows.ImportTask;
import org.lectern.transfer.rows.NamedLearners;
import org.lectern.transfer.rows.NamedSessions;
import org.lectern.transfer.rows.People;
import org.lectern.transfer.rows.SettledRow;
import org.lectern.transfer.rows.Verdict;

/** The sessions, courses and people that the rows of one file name, each looked up once. */
final class NamedPlaces {
  /** A row's session and course. */
  private record Place(UUID session, UUID course) {}

  private final ImportTask task;
  private final AskedOnce<String, UUID> sessions;
  private final AskedOnce<String, UUID> courses;
  private final AskedOnce<UUID, Set<UUID>> coursesOf;
  private final NamedLearners learners;

  NamedPlaces(ImportTask task, NamedSessions sessions, NamedCourses courses, People people) {
    this.task = task;
    this.sessions = new AskedOnce<>(words -> sessions.find(task.by(), words));
    this.courses = new AskedOnce<>(courses::byName);
    this.coursesOf = new AskedOnce<>(courses::bySession);
    this.learners = new NamedLearners(people);
  }

  /** Those of more rows, too. */
  void add(List<CsvRow> rows) {
    var named = rows.stream().map(this::session).distinct().toList();
    coursesOf.with(sessions.with(named).values());
    courses.with(NamedLearners.words(rows, "course"));
    learners.add(rows);
  }

  private String session(CsvRow row) {
    return task.session() == null ? row.cell("session").strip() : task.session().toString();
  }

  /** What the row reports, if all that it names is there. */
  ReportedScore require(CsvRow row) throws SettledRow {
    if (!row.faults().isEmpty()) throw new SettledRow(Verdict.failed(row.faults().get(0)));
    var place = place(row);
    var item = row.cell("item").strip();
    if (item.isEmpty()) throw new SettledRow("item", "required.item");
    var learner = NamedLearners.require(row, learners::by);
    var score = ScoreCells.score(row);
    var at = ScoreCells.at(row, task.zone());
    return new ReportedScore(
        place.session, place.course, item, learner.id(), learner.username(), score, at);
  }

  private Place place(CsvRow row) throws SettledRow {
    var word = session(row);
    if (word.isEmpty()) throw new SettledRow("session", "required.session");
    var session = sessions.found().get(word);
    if (session == null) {
      throw new SettledRow(Verdict.failed("session", "unknown-session", word).ofUnknown(word));
    }
    var name = row.cell("course").strip();
    if (name.isEmpty()) throw new SettledRow("course", "required.course");
    var course = courses.found().get(name);
    var inSession = coursesOf.found().getOrDefault(session, Set.of());
    if (course != null && inSession.contains(course)) return new Place(session, course);
    throw new SettledRow("course", "unknown-course.in-session", name);
  }
}
