package org.lectern.listing;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.words.SessionRole;
import org.lectern.authorization.AccessAnswer;
import org.lectern.authorization.CourseStanding;
import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;
import org.lectern.json.Flat;
import org.lectern.results.Headway;
import org.lectern.session.SessionSummary;

/**
 * A course of a session before it is opened: what it is, who teaches it, and what the caller may
 * do.
 */
public record CourseInSession(
    SessionSummary session,
    String timeZone,
    CourseSummary course,
    @Schema(nullable = true) String description,
    boolean locked,
    List<PersonSummary> coaches,
    List<PersonSummary> sessionCoaches,
    List<PersonSummary> managers,
    List<SessionRole> roles,
    AccessAnswer access,
    @Schema(nullable = true) Instant firstEntryAt,
    @Schema(
            nullable = true,
            description = "What opening the course starts; null: it starts no days.")
        StartsDays startsDays,
    @Schema(
            nullable = true,
            description = "When I last opened this course here; null: not yet, so POST a visit.")
        Instant lastVisitAt,
    @Flat Headway headway) {

  /** Opening the course now starts that many days of mine in the session, over at {@code end}. */
  public record StartsDays(int days, Instant end) {
    static StartsDays of(CourseStanding inCourse, Instant now) {
      var end = inCourse.daysEndIfOpenedAt(now);
      return end == null ? null : new StartsDays(inCourse.standing().dates().durationDays(), end);
    }
  }
}
