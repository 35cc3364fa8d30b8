package org.lectern.enrollment.roster;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.authorization.AccessAnswer;
import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;

/**
 * A learner's enrollment: its sources, excluded courses, personal extension, and what they may do
 * as a learner now.
 */
public record EnrollmentResponse(
    PersonSummary user,
    String email,
    Instant enrolledAt,
    List<EnrollmentSourceResponse> sources,
    List<CourseSummary> excludedCourses,
    @Schema(nullable = true) Instant firstEntryAt,
    @Schema(nullable = true) Instant accessUntil,
    @Schema(nullable = true) String extensionReason,
    @Schema(nullable = true, description = "Also null if their account was deleted.")
        PersonSummary extendedBy,
    @Schema(nullable = true) Instant extendedAt,
    AccessAnswer access) {}
