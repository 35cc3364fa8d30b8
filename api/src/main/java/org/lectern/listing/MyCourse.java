package org.lectern.listing;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.words.SessionRole;
import org.lectern.authorization.AccessAnswer;
import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;
import org.lectern.json.Flat;
import org.lectern.results.Headway;

/** A course of a session as one person sees it. */
public record MyCourse(
    CourseSummary course,
    List<SessionRole> roles,
    AccessAnswer access,
    List<PersonSummary> coaches,
    @Schema(nullable = true, description = "When they last opened it there; null: not yet.")
        Instant lastVisitAt,
    @Flat Headway headway) {}
