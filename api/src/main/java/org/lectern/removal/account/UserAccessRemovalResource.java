package org.lectern.removal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.identity.Role;
import org.lectern.identity.Users;
import org.lectern.removal.DryRun;
import org.lectern.removal.RemovalResponse;

/** Ends another person's sign-ins and tokens; their password stays. */
@Path("/api/v1/users/{user}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Users")
public class UserAccessRemovalResource {
  private final Users users;
  private final SignInRemover signIns;
  private final PersonalTokenRemover tokens;

  UserAccessRemovalResource(Users users, SignInRemover signIns, PersonalTokenRemover tokens) {
    this.users = users;
    this.signIns = signIns;
    this.tokens = tokens;
  }

  @DELETE
  @Path("tokens/{token}")
  @Operation(
      operationId = "revokeTokenOfUser",
      summary = "Revoke a person's token; it stops working at once")
  public RemovalResponse revoke(String user, String token, @BeanParam DryRun dryRun) {
    return tokens.revoke(users.require(user).id(), token, dryRun.isAsked());
  }

  @DELETE
  @Path("sign-ins")
  @Operation(operationId = "endSignInsOfUser", summary = "Sign a person out everywhere")
  public RemovalResponse endAll(String user, @BeanParam DryRun dryRun) {
    return signIns.endAll(users.require(user).id(), null, dryRun.isAsked());
  }

  @DELETE
  @Path("sign-ins/{signIn}")
  @Operation(operationId = "endSignInOfUser", summary = "Sign a person out of one browser")
  public RemovalResponse end(String user, String signIn, @BeanParam DryRun dryRun) {
    return signIns.end(users.require(user).id(), signIn, dryRun.isAsked());
  }
}
