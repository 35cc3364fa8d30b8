package org.lectern.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.PersonInSession;
import org.lectern.access.RolesHeld;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.identity.Users;

@Path("/api/v1/access-previews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Sessions")
public class AccessPreviewResource {
  private final SessionAuthorization authorization;
  private final CurrentUser caller;
  private final Users users;
  private final CreatorZone zone;

  AccessPreviewResource(
      SessionAuthorization authorization, CurrentUser caller, Users users, CreatorZone zone) {
    this.authorization = authorization;
    this.caller = caller;
    this.users = users;
    this.zone = zone;
  }

  @POST
  @Operation(
      operationId = "previewAccess",
      summary = "What dates would mean, before a session has them; nothing is kept")
  public AccessPreview preview(AccessPreviewRequest request) {
    var you = you(request.session());
    var dates = request.details().lawfulDates(zone.of(users.require(caller.id().toString())));
    return AccessPreview.of(dates, request.expectsCoach(), you);
  }

  private RolesHeld you(UUID session) {
    if (session == null) return managerToBe();
    return authorization.require(SessionAct.ADMINISTER, session.toString()).person().inSession();
  }

  private RolesHeld managerToBe() {
    return new PersonInSession(caller.role(), true, false, false, Set.of(), null, Set.of())
        .inSession();
  }
}
