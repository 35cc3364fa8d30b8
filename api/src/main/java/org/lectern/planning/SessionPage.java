package org.lectern.planning;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.access.SessionAct;
import org.lectern.access.SessionAct.Reach;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.dates.SessionStatus;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionStanding;
import org.lectern.category.CategorySummary;
import org.lectern.identity.PersonSummary;

/** Everything on a session's page, for one caller at one instant. */
record SessionPage(
    SessionStanding standing,
    Instant now,
    Own own,
    List<PersonSummary> coaches,
    List<PersonSummary> managers,
    List<SessionCourseResponse> courses) {

  /** A session's details, its counts, and its classes without members. */
  record Own(
      String title,
      String externalId,
      String description,
      String timeZone,
      Instant createdAt,
      Instant updatedAt,
      int version,
      @Nullable CategorySummary category,
      int learners,
      int classes,
      List<String> emptyClasses) {}

  UUID id() {
    return standing.session();
  }

  SessionDates dates() {
    return standing.dates();
  }

  SessionStatus status() {
    return dates().status(now);
  }

  SessionCounts counts() {
    return new SessionCounts(courses.size(), own.learners, own.classes);
  }

  /** What the caller may do now, in the whole session or in some of its courses. */
  List<SessionAct> acts() {
    return Arrays.stream(SessionAct.values()).filter(this::may).toList();
  }

  private boolean may(SessionAct act) {
    if (act != SessionAct.CHANGE_CONTENT) {
      return act.reach(standing.decide(now), false).compareTo(Reach.OWN_COURSES) >= 0;
    }
    return standing.courses().stream()
        .map(course -> new CourseStanding(standing, course))
        .anyMatch(inCourse -> inCourse.acts(now).contains(act));
  }
}
