package org.lectern.planning.preview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.Role;

@Path("/api/v1/sessions/{session}/access-phases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Sessions")
public class AccessPhasesResource {
  private final SessionAuthorization authorization;

  AccessPhasesResource(SessionAuthorization authorization) {
    this.authorization = authorization;
  }

  @GET
  @Operation(
      operationId = "readAccessPhases",
      summary = "Get what learners, coaches and you may do in a session over time",
      description = "Uses current roles and the session's dates.")
  public AccessPhases read(String session) {
    var standing = authorization.require(SessionAct.READ_PAGE, session);
    return AccessPhases.of(standing.dates(), standing.person().inSession());
  }
}
