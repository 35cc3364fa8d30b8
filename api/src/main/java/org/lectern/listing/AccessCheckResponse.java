package org.lectern.listing;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.ConsultedWindow;
import org.lectern.access.Grant;
import org.lectern.access.WindowKind;
import org.lectern.access.dates.Standing;
import org.lectern.access.words.AccessLevel;
import org.lectern.access.words.AccessReason;
import org.lectern.access.words.SessionRole;
import org.lectern.access.words.SessionView;
import org.lectern.authorization.AccessAnswer;
import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;
import org.lectern.session.SessionSummary;

/**
 * An explanation of a person's access to a session or a course at an instant: the answer, what each
 * role gives, the windows considered, and the answer for each course.
 */
public record AccessCheckResponse(
    SessionSummary session,
    String timeZone,
    @Schema(nullable = true, description = "Null: the session as a whole was asked about.")
        CourseSummary course,
    PersonSummary user,
    Instant at,
    List<SessionRole> roles,
    AccessAnswer access,
    List<RoleGrant> grants,
    List<CheckedWindow> windows,
    List<CheckedCourse> courses) {

  /** What one role gives at that instant, and why. */
  public record RoleGrant(
      SessionRole role,
      AccessLevel level,
      @Schema(nullable = true) SessionView view,
      AccessReason reason) {
    static RoleGrant of(Grant grant) {
      return new RoleGrant(grant.role(), grant.level(), grant.view(), grant.reason());
    }
  }

  /** A window as it applies to that person, and where the instant falls. */
  public record CheckedWindow(
      WindowKind kind,
      @Schema(nullable = true, description = "Null: open on this side.") Instant start,
      @Schema(nullable = true, description = "Null: open on this side.") Instant end,
      Standing standing) {
    static CheckedWindow of(ConsultedWindow window) {
      return new CheckedWindow(window.kind(), window.start(), window.end(), window.standing());
    }
  }

  /** What the person may do in one course of the session; {@code excluded} as its learner. */
  public record CheckedCourse(
      CourseSummary course, boolean locked, boolean excluded, AccessAnswer access) {}
}
