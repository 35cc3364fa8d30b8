package org.lectern.tracking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.lectern.authorization.SessionStanding;
import org.lectern.course.CourseSummary;
import org.lectern.results.DueDays;
import org.lectern.results.LearnerWorks;

/**
 * What of a session the caller may follow and asked for.
 *
 * @param everything whether the caller may follow all courses
 * @param courses in their order
 * @param ofClass only who is enrolled through that class; null is all
 */
public record Tracked(
    SessionStanding standing,
    ZoneId zone,
    boolean everything,
    List<CourseSummary> courses,
    UUID ofClass,
    Instant now) {

  UUID session() {
    return standing.session();
  }

  List<UUID> courseIds() {
    return courses.stream().map(CourseSummary::id).toList();
  }

  LearnerWorks.Learners learners(Instant at) {
    return new LearnerWorks.Learners(session(), courseIds(), ofClass, at);
  }

  DueDays dueDays(Instant at) {
    return new DueDays(standing.dates(), zone, at);
  }
}
