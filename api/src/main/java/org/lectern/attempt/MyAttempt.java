package org.lectern.attempt;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One attempt of one's own; while it runs it has no score. */
public record MyAttempt(
    UUID id,
    int number,
    Instant startedAt,
    @Schema(nullable = true) @Nullable Instant endsAt,
    @Schema(nullable = true) @Nullable Instant submittedAt,
    @Schema(nullable = true) @Nullable AttemptEnd endedBy,
    boolean late,
    @Schema(nullable = true) @Nullable Double points,
    @Schema(nullable = true) @Nullable Double score) {
  public static MyAttempt of(Attempt attempt, Instant now) {
    var isOver = attempt.isOver(now);
    return new MyAttempt(
        attempt.id(),
        attempt.number(),
        attempt.startedAt(),
        isOver ? null : attempt.endsAt(),
        isOver ? attempt.endedAt() : null,
        isOver ? attempt.end() : null,
        isOver ? attempt.isLate() : attempt.dueAt() != null && now.isAfter(attempt.dueAt()),
        isOver ? Double.valueOf(attempt.points().doubleValue()) : null,
        isOver ? Double.valueOf(attempt.score().doubleValue()) : null);
  }
}
