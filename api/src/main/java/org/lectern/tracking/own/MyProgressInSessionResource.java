package org.lectern.tracking.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;

@Path("/api/v1/me/sessions/{session}/progress")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "My sessions")
public class MyProgressInSessionResource {
  private final OwnProgress progress;
  private final SessionAuthorization authorization;
  private final CurrentUser caller;

  MyProgressInSessionResource(
      OwnProgress progress, SessionAuthorization authorization, CurrentUser caller) {
    this.progress = progress;
    this.authorization = authorization;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "readMyProgress",
      summary = "Get how I get on in a session, over all of its items and course by course",
      description = "403 for who does not learn there.")
  public MyProgress one(String session) {
    var standing = authorization.require(session);
    return progress.require(standing, caller.id(), authorization.now());
  }
}
