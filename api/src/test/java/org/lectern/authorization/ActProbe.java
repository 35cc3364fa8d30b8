package org.lectern.authorization;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lectern.access.SessionAct;
import org.lectern.identity.Role;

/** Checks one right and does nothing else, so that tests can try every act with real tokens. */
@Path("/api/test/sessions/{session}")
@RolesAllowed(Role.LEARNER)
public class ActProbe {
  private final SessionAuthorization authorization;

  ActProbe(SessionAuthorization authorization) {
    this.authorization = authorization;
  }

  @GET
  @Path("acts/{act}")
  @Operation(hidden = true)
  public String may(String session, SessionAct act, @QueryParam("course") String course) {
    if (course == null) authorization.require(act, session);
    else authorization.require(act, session, course);
    return "yes";
  }
}
