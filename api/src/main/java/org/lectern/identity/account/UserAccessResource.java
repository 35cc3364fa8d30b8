package org.lectern.identity.account;

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
import org.lectern.identity.Users;
import org.lectern.identity.signin.SignInResponse;
import org.lectern.identity.signin.SignIns;
import org.lectern.identity.token.PersonalTokenResponse;
import org.lectern.identity.token.PersonalTokens;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;

/** The sign-ins and tokens of another person. */
@Path("/api/v1/users/{user}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Users")
public class UserAccessResource {
  private final Users users;
  private final PersonalTokens tokens;
  private final SignIns signIns;
  private final CurrentUser caller;
  private final Clock clock;

  UserAccessResource(
      Users users, PersonalTokens tokens, SignIns signIns, CurrentUser caller, Clock clock) {
    this.users = users;
    this.tokens = tokens;
    this.signIns = signIns;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("tokens")
  @Operation(
      operationId = "listTokensOfUser",
      summary = "List a person's access tokens, newest first")
  public Page<PersonalTokenResponse> tokens(String user, @BeanParam PageQuery page) {
    return tokens.list(users.require(user).id(), page, clock.instant());
  }

  @GET
  @Path("sign-ins")
  @Operation(operationId = "listSignInsOfUser", summary = "List a person's sign-ins, newest first")
  public Page<SignInResponse> signIns(String user, @BeanParam PageQuery page) {
    return signIns.list(users.require(user).id(), caller.signIn(), page, clock.instant());
  }
}
