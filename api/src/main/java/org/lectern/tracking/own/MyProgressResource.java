package org.lectern.tracking.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;

@Path("/api/v1/me/progress")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "My sessions")
public class MyProgressResource {
  private final OwnProgress progress;
  private final SessionAuthorization authorization;
  private final CurrentUser caller;

  MyProgressResource(OwnProgress progress, SessionAuthorization authorization, CurrentUser caller) {
    this.progress = progress;
    this.authorization = authorization;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listMyProgress",
      summary = "List how I get on in the sessions in which I learn, the latest enrollment first",
      description = "As in My sessions, a session that is not displayed to me is left out.")
  public Page<MyProgress> all(@BeanParam PageQuery page) {
    return progress.page(caller.id(), page, authorization.now());
  }
}
