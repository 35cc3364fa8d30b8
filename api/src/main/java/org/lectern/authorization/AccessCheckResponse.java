package org.lectern.authorization;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.AccessDecision;
import org.lectern.access.AccessLevel;
import org.lectern.access.AccessReason;
import org.lectern.access.ConsultedWindow;
import org.lectern.access.Grant;
import org.lectern.access.RolesHeld;
import org.lectern.access.SessionRole;
import org.lectern.access.SessionView;
import org.lectern.identity.PersonSummary;

/**
 * Why a person may do what they may in a session, or in a course of it, at an instant: the answer,
 * what each role gives, and the windows that were looked at.
 */
public record AccessCheckResponse(
    UUID session,
    @Schema(nullable = true, description = "Null: the session as a whole was asked about.")
        UUID course,
    PersonSummary user,
    Instant at,
    List<SessionRole> roles,
    AccessAnswer access,
    List<RoleGrant> grants,
    List<ConsultedWindow> windows) {

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

  static AccessCheckResponse of(
      SessionStanding standing, UUID course, PersonSummary user, Instant at) {
    RolesHeld roles =
        course == null ? standing.person().inSession() : standing.person().inCourse(course);
    AccessDecision decision = course == null ? standing.decide(at) : standing.decide(course, at);
    return new AccessCheckResponse(
        standing.session(),
        course,
        user,
        at,
        List.copyOf(roles.roles()),
        AccessAnswer.of(standing.dates(), decision),
        decision.grants().stream().map(RoleGrant::of).toList(),
        ConsultedWindow.all(standing.dates(), roles, at));
  }
}
