package org.lectern.tracking.own;

import org.lectern.course.CourseSummary;
import org.lectern.json.Flat;
import org.lectern.results.Figures;

/** How the caller gets on in one course of a session. */
public record MyCourseProgress(CourseSummary course, @Flat Figures figures) {}
