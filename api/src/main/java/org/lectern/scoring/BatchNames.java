package org.lectern.scoring;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionStanding;
import org.lectern.course.CourseSummary;
import org.lectern.identity.NamedPerson;
import org.lectern.results.Score;
import org.lectern.sentence.Sentence;

/**
 * The courses and people that the items of a batch name, by the words for them, and who reports.
 */
record BatchNames(
    SessionStanding standing,
    Instant now,
    Map<String, CourseSummary> courses,
    Map<String, NamedPerson> people) {

  /** Why the caller cannot report in that course; empty where they can. */
  Optional<Sentence> refusal(ResultItem item) {
    var course = course(item);
    if (course == null || !standing.courses().contains(course)) {
      return Optional.of(Sentence.of("unknown-course.in-session", item.course()));
    }
    var may = SessionAct.MARK_WORK.mayInCourse(standing.decide(course, now), false);
    return may ? Optional.empty() : Optional.of(Sentence.of("not-with-this-role"));
  }

  ReportedScore score(ResultItem item) {
    var person = people.get(item.user());
    return new ReportedScore(
        standing.session(),
        course(item),
        item.item(),
        person == null ? null : person.id(),
        item.user(),
        new Score(item.score()),
        item.at());
  }

  private UUID course(ResultItem item) {
    var found = courses.get(item.course());
    return found == null ? null : found.id();
  }
}
