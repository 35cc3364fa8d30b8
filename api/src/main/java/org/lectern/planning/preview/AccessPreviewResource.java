package org.lectern.planning.preview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.PersonInSession;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.identity.Users;
import org.lectern.planning.CreatorZone;
import org.lectern.session.SessionPeople;
import org.lectern.session.SessionPost;
import org.lectern.session.Sessions;

@Path("/api/v1/access-previews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Sessions")
public class AccessPreviewResource {
  private final SessionAuthorization authorization;
  private final Sessions sessions;
  private final SessionPeople people;
  private final CurrentUser caller;
  private final Users users;
  private final CreatorZone zone;

  AccessPreviewResource(
      SessionAuthorization authorization,
      Sessions sessions,
      SessionPeople people,
      CurrentUser caller,
      Users users,
      CreatorZone zone) {
    this.authorization = authorization;
    this.sessions = sessions;
    this.people = people;
    this.caller = caller;
    this.users = users;
    this.zone = zone;
  }

  @POST
  @Operation(
      operationId = "previewAccess",
      summary = "Preview what dates would mean for a session, without saving them")
  public AccessPreview preview(AccessPreviewRequest request) {
    return request.session() == null
        ? ofNew(request)
        : ofSession(request, request.session().toString());
  }

  private AccessPreview ofNew(AccessPreviewRequest request) {
    var dates = request.dates().lawful(zone.of(users.require(caller.id().toString()).timeZone()));
    var managerToBe =
        new PersonInSession(caller.role(), true, false, false, Set.of(), null, Set.of());
    return AccessPreview.of(dates, request.expectsCoach(true), managerToBe.inSession());
  }

  private AccessPreview ofSession(AccessPreviewRequest request, String id) {
    var standing = authorization.require(SessionAct.ADMINISTER, id);
    var session = sessions.require(standing.session());
    var dates = request.dates().orElse(session.dates().afterEnd()).lawful(session.timeZone());
    var coached = !people.all(SessionPost.COACH, session.id()).isEmpty();
    return AccessPreview.of(dates, request.expectsCoach(coached), standing.person().inSession());
  }
}
