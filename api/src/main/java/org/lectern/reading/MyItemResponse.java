package org.lectern.reading;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.authorization.AccessAnswer;
import org.lectern.content.Material;
import org.lectern.content.SessionOutlines.Row;
import org.lectern.course.CourseSummary;
import org.lectern.file.FileAnswer;
import org.lectern.json.Flat;
import org.lectern.session.SessionSummary;

/** An item of a course inside a session, to be read, with the steps before and behind it. */
public record MyItemResponse(
    SessionSummary session,
    CourseSummary course,
    MyItem item,
    @Flat Material material,
    @Flat MyTask task,
    List<FileAnswer> files,
    @Schema(nullable = true) Integer passMark,
    @Schema(nullable = true) Neighbour previous,
    @Schema(nullable = true) Neighbour next,
    AccessAnswer access) {

  /** The step before or behind another one. */
  public record Neighbour(UUID id, String title) {
    static Neighbour of(Row row) {
      return new Neighbour(row.id(), row.title());
    }
  }
}
