package org.lectern.scoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.course.CourseSummary;
import org.lectern.etag.Versioned;
import org.lectern.identity.PersonSummary;

/** A score that was reported for one learner at one item, and who reported it. */
public record ResultResponse(
    CourseSummary course,
    ScoredItem item,
    PersonSummary user,
    Double score,
    Instant achievedAt,
    @Schema(nullable = true) Instant doneAt,
    @Schema(nullable = true) @Nullable PersonSummary pushedBy,
    Instant pushedAt,
    @JsonIgnore int version)
    implements Versioned {

  /** The item as the session has it; what is hidden counts for nothing until it is shown. */
  public record ScoredItem(UUID id, String title, boolean hidden) {}
}
