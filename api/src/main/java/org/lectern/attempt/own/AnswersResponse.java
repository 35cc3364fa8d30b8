package org.lectern.attempt.own;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.attempt.AnsweredQuestion;

/**
 * When the answers were kept, until when more can be, and the questions that were answered, with
 * what may be told of them.
 */
public record AnswersResponse(
    Instant savedAt,
    @Schema(nullable = true) @Nullable Instant endsAt,
    int answered,
    List<AnsweredQuestion> questions) {}
