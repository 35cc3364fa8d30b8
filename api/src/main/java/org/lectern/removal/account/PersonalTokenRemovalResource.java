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

@Path("/api/v1/me/tokens/{token}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Me")
public class PersonalTokenRemovalResource {
  private final PersonalTokenRemover tokens;
  private final CurrentUser caller;

  PersonalTokenRemovalResource(PersonalTokenRemover tokens, CurrentUser caller) {
    this.tokens = tokens;
    this.caller = caller;
  }

  @DELETE
  @Operation(
      operationId = "revokePersonalToken",
      summary = "Revoke a token; it stops working at once")
  public RemovalResponse revoke(String token, @BeanParam DryRun dryRun) {
    return tokens.revoke(caller.id(), token, dryRun.isAsked());
  }
}
