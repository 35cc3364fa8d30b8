package org.lectern.tracking;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.identity.PersonSummary;

/** How one learner gets on in a session, item by item. */
public record LearnerTracking(
    PersonSummary learner,
    String timeZone,
    @Schema(nullable = true) Integer progress,
    @Schema(nullable = true) Double score,
    List<LearnerCourse> courses) {}
