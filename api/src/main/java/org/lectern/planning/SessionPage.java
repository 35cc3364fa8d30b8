package org.lectern.planning;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lectern.access.SessionAct;
import org.lectern.access.SessionAct.Reach;
import org.lectern.access.SessionDates;
import org.lectern.access.SessionStatus;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionStanding;
import org.lectern.category.CategorySummary;
import org.lectern.identity.PersonSummary;

/**
 * All that is read for a session's page, for one caller at one instant.
 *
 * @param row the session's own columns and its counts
 */
record SessionPage(
    SessionStanding standing,
    Instant now,
    Tuple row,
    List<PersonSummary> coaches,
    List<PersonSummary> managers,
    List<SessionCourseResponse> courses) {

  UUID id() {
    return standing.session();
  }

  SessionDates dates() {
    return standing.dates();
  }

  SessionStatus status() {
    return dates().status(now);
  }

  String text(String column) {
    return row.get(column, String.class);
  }

  CategorySummary category() {
    var id = row.get("category_id", UUID.class);
    return id == null ? null : new CategorySummary(id, text("category_name"));
  }

  SessionCounts counts() {
    return new SessionCounts(courses.size(), count("learners"), count("classes"));
  }

  List<String> emptyClasses() {
    return List.of(row.get("empty_classes", String[].class));
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
        .anyMatch(place -> act.may(place.decide(now), place.isLocked()));
  }

  private int count(String column) {
    return row.get(column, Number.class).intValue();
  }
}
