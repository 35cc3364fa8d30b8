package org.lectern.tracking.course;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.session.SessionSummary;

/** How the learners of one session get on in a course. */
public record CourseTrackingRow(
    SessionSummary session,
    @Schema(nullable = true) Instant accessStart,
    @Schema(nullable = true) Instant accessEnd,
    @Schema(nullable = true) Integer durationDays,
    String timeZone,
    int learners,
    @Schema(nullable = true) Double progressMean,
    @Schema(nullable = true) Double scoreMean,
    int finished,
    int behind,
    int neverCame) {}
