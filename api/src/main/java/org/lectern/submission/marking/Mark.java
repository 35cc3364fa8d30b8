package org.lectern.submission.marking;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.PersonSummary;
import org.lectern.submission.Submission;

/** A mark as those see it who mark; held back while it is not released. */
public record Mark(
    @Schema(nullable = true) @Nullable Double points,
    int maxPoints,
    @Schema(nullable = true) @Nullable String feedback,
    boolean again,
    @Schema(nullable = true) @Nullable PersonSummary markedBy,
    Instant markedAt,
    @Schema(nullable = true) @Nullable Instant releasedAt) {
  static @Nullable Mark of(Submission submission) {
    if (!submission.isMarked()) return null;
    var points = submission.points();
    return new Mark(
        points == null ? null : Double.valueOf(points.doubleValue()),
        submission.maxPoints(),
        submission.feedback(),
        submission.again(),
        submission.markedBy(),
        submission.markedAt(),
        submission.releasedAt());
  }
}
