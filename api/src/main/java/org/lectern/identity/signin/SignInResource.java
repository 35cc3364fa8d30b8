package org.lectern.identity.signin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;

/** The browsers in which the caller is signed in. */
@Path("/api/v1/me/sign-ins")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Me")
public class SignInResource {
  private final SignIns signIns;
  private final CurrentUser caller;
  private final Clock clock;

  SignInResource(SignIns signIns, CurrentUser caller, Clock clock) {
    this.signIns = signIns;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "listSignIns",
      summary = "List your sign-ins, newest first; current is the one in use")
  public Page<SignInResponse> list(@BeanParam PageQuery page) {
    return signIns.list(caller.id(), caller.signIn(), page, clock.instant());
  }
}
