package org.lectern.transfer;

import java.util.Arrays;
import java.util.List;
import org.lectern.csv.CsvWriter;
import org.lectern.tracking.TrackingRow;

/** The learners of a session with their figures as CSV. */
record TrackingFile(List<TrackingRow> rows) {
  private static final List<String> HEADER =
      List.of(
          "username",
          "firstName",
          "lastName",
          "course",
          "courseTitle",
          "progress",
          "score",
          "status",
          "overdue",
          "timeSeconds",
          "firstAccess",
          "lastAccess");

  void write(Appendable out) {
    var csv = CsvWriter.forPeople(out);
    csv.write(HEADER);
    rows.forEach(row -> csv.write(cells(row)));
  }

  private static List<String> cells(TrackingRow row) {
    var figures = row.figures();
    return Arrays.asList(
        row.learner().username(),
        row.learner().firstName(),
        row.learner().lastName(),
        row.course().code(),
        row.course().title(),
        text(figures.progress()),
        text(figures.score()),
        text(figures.status()),
        text(figures.overdue()),
        text(figures.timeSeconds()),
        text(figures.firstAccess()),
        text(figures.lastAccess()));
  }

  private static String text(Object figure) {
    return figure == null ? null : figure.toString();
  }
}
