package org.lectern.tracking;

import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;
import org.lectern.json.Flat;
import org.lectern.results.Figures;

/** How one learner gets on in one course of a session. */
public record TrackingRow(PersonSummary learner, CourseSummary course, @Flat Figures figures) {}
