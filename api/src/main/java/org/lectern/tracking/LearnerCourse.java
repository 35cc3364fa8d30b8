package org.lectern.tracking;

import java.util.List;
import org.lectern.course.CourseSummary;
import org.lectern.json.Flat;
import org.lectern.results.Figures;

/** How one learner gets on in one course, item by item. */
public record LearnerCourse(CourseSummary course, @Flat Figures figures, List<LearnerItem> items) {}
