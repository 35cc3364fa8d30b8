package org.lectern.tracking.own;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.authorization.AccessAnswer;
import org.lectern.session.SessionSummary;

/** How the caller gets on in one session, over all of its items alike and course by course. */
public record MyProgress(
    SessionSummary session,
    String timeZone,
    @Schema(nullable = true) Instant accessStart,
    @Schema(nullable = true) Instant accessEnd,
    @Schema(nullable = true) Integer durationDays,
    AccessAnswer access,
    @Schema(nullable = true) Integer progress,
    @Schema(nullable = true) Double score,
    List<MyCourseProgress> courses) {}
