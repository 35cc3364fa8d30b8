package org.lectern.submission.marking;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;
import org.lectern.session.SessionSummary;

/** The latest hand-in of a learner at an assignment. */
public record MarkingRow(
    UUID submission,
    SessionSummary session,
    CourseSummary course,
    MarkedItem item,
    PersonSummary learner,
    int number,
    Instant submittedAt,
    boolean late,
    MarkState state,
    @Schema(nullable = true) Double points) {}
