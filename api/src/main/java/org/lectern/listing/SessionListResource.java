package org.lectern.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.authorization.ManagedSessions;
import org.lectern.identity.Role;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;

@Path("/api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Sessions")
public class SessionListResource {
  private final SessionList sessions;
  private final ManagedSessions managed;

  SessionListResource(SessionList sessions, ManagedSessions managed) {
    this.sessions = sessions;
    this.managed = managed;
  }

  @GET
  @Operation(
      operationId = "listSessions",
      summary = "List the sessions that you administer, latest first")
  public Page<SessionRow> list(
      @BeanParam SessionFilter filter,
      @Parameter(
              description =
                  "title, accessStart, accessEnd, createdAt, status, courseCount or learnerCount; a "
                      + "leading minus reverses the order.")
          @QueryParam("sort")
          String sort,
      @BeanParam PageQuery page) {
    return sessions.list(filter, managed.scope(), sort, page);
  }
}
