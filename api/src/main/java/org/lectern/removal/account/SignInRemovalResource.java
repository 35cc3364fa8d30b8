package org.lectern.removal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.removal.DryRun;
import org.lectern.removal.RemovalResponse;

@Path("/api/v1/me/sign-ins")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Me")
public class SignInRemovalResource {
  private final SignInRemover remover;
  private final CurrentUser caller;

  SignInRemovalResource(SignInRemover remover, CurrentUser caller) {
    this.remover = remover;
    this.caller = caller;
  }

  @DELETE
  @Operation(
      operationId = "endOtherSignIns",
      summary = "Sign out everywhere else; with a personal token, everywhere")
  public RemovalResponse endOthers(@BeanParam DryRun dryRun) {
    return remover.endAll(caller.id(), caller.signIn(), dryRun.isAsked());
  }

  @DELETE
  @Path("{signIn}")
  @Operation(
      operationId = "endSignIn",
      summary = "Sign out of one browser; its tokens stop working at once")
  public RemovalResponse end(String signIn, @BeanParam DryRun dryRun) {
    return remover.end(caller.id(), signIn, dryRun.isAsked());
  }
}
