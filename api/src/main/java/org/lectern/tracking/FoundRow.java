package org.lectern.tracking;

import java.util.UUID;
import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;
import org.lectern.results.LearnerWork;

/**
 * A learner in a course, with what they have done there.
 *
 * @param nameOrder by which names are sorted
 * @param position of the course in the session
 */
record FoundRow(
    PersonSummary learner, String nameOrder, CourseSummary course, int position, LearnerWork work) {
  UUID learnerId() {
    return learner.id();
  }

  TrackingRow shown() {
    return new TrackingRow(learner, course, work.figures());
  }
}
