package org.lectern.tracking;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.content.Completion;
import org.lectern.content.ItemKind;
import org.lectern.identity.PersonSummary;
import org.lectern.reading.MyItemState;

/** How far one learner is with one item; a heading has neither state nor days. */
public record LearnerItem(
    UUID id,
    ItemKind kind,
    String title,
    boolean required,
    @Schema(nullable = true) Completion completion,
    @Schema(nullable = true) Double weight,
    @Schema(nullable = true) MyItemState state,
    @Schema(nullable = true) Instant viewedAt,
    @Schema(nullable = true) Instant doneAt,
    @Schema(nullable = true) Double score,
    @Schema(nullable = true) PersonSummary pushedBy,
    @Schema(nullable = true) Instant pushedAt,
    @Schema(nullable = true) Instant opensAt,
    @Schema(nullable = true) Instant dueAt,
    boolean overdue) {}
