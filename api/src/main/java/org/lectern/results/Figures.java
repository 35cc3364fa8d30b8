package org.lectern.results;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a learner is in a course of a session, in figures. */
@Schema(extensions = @Extension(name = "x-flat", value = "true"))
public record Figures(
    @Schema(nullable = true, minimum = "0", maximum = "100") Integer progress,
    @Schema(nullable = true, minimum = "0", maximum = "100") Double score,
    LearningStatus status,
    int overdue,
    int timeSeconds,
    @Schema(nullable = true) Instant firstAccess,
    @Schema(nullable = true) Instant lastAccess) {}
