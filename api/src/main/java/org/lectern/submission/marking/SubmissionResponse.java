package org.lectern.submission.marking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.course.CourseSummary;
import org.lectern.etag.Versioned;
import org.lectern.file.FileAnswer;
import org.lectern.identity.PersonSummary;
import org.lectern.session.SessionSummary;

/** What a learner handed in, as those see it who mark it, and what they handed in before. */
public record SubmissionResponse(
    UUID id,
    SessionSummary session,
    CourseSummary course,
    MarkedItem item,
    PersonSummary learner,
    int number,
    Instant submittedAt,
    boolean late,
    boolean replaced,
    @Schema(nullable = true) @Nullable String text,
    List<FileAnswer> files,
    @Schema(nullable = true) @Nullable Mark mark,
    List<Earlier> earlier,
    @JsonIgnore int version)
    implements Versioned {

  /** Another hand-in of the same learner there. */
  public record Earlier(
      UUID id, int number, Instant submittedAt, @Schema(nullable = true) @Nullable Mark mark) {}
}
