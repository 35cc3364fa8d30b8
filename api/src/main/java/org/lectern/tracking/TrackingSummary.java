package org.lectern.tracking;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the learners of a session get on together; each counts once, over all courses in view. */
public record TrackingSummary(
    int learners,
    @Schema(nullable = true) ProgressSpread progress,
    int finished,
    @Schema(nullable = true) Double scoreMean,
    int scored,
    int neverCame,
    int behind,
    int overdue,
    List<ProgressBand> bands,
    List<ItemCount> items) {}
