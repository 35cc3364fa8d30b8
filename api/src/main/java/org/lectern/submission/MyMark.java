package org.lectern.submission;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.PersonSummary;

/** A mark, with its feedback in Markdown. */
public record MyMark(
    @Schema(nullable = true) @Nullable Double points,
    int maxPoints,
    @Schema(nullable = true) @Nullable String feedback,
    boolean again,
    @Schema(nullable = true) @Nullable PersonSummary markedBy,
    Instant releasedAt) {
  static @Nullable MyMark of(Submission submission) {
    if (!submission.isReleased()) return null;
    var points = submission.points();
    return new MyMark(
        points == null ? null : Double.valueOf(points.doubleValue()),
        submission.maxPoints(),
        submission.feedback(),
        submission.again(),
        submission.markedBy(),
        submission.releasedAt());
  }
}
