package org.lectern.tracking.own;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.course.CourseSummary;
import org.lectern.json.Flat;
import org.lectern.results.Figures;
import org.lectern.results.NextDue;

/** How the caller gets on in one course of a session. */
public record MyCourseProgress(
    CourseSummary course, @Flat Figures figures, @Schema(nullable = true) NextDue nextDue) {}
