package org.lectern.removal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.contract.RemovalCount;
import org.lectern.contract.RemovalResponse;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.PersonalTokens;
import org.lectern.identity.Role;
import org.lectern.paging.Query;
import org.lectern.patch.IfMatch;
import org.lectern.problem.ProblemException;

@Path("/api/v1/me/tokens/{token}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Me")
public class PersonalTokenRemovalResource {
  private final PersonalTokens tokens;
  private final CurrentUser caller;
  private final IfMatch ifMatch;

  PersonalTokenRemovalResource(PersonalTokens tokens, CurrentUser caller, IfMatch ifMatch) {
    this.tokens = tokens;
    this.caller = caller;
    this.ifMatch = ifMatch;
  }

  @DELETE
  @Transactional
  @Operation(
      operationId = "revokePersonalToken",
      summary = "Revoke a token; it is refused from the next request on")
  public RemovalResponse revoke(String token, @BeanParam DryRun dryRun) {
    var own =
        Query.id(token)
            .flatMap(id -> tokens.read(caller.id(), id))
            .orElseThrow(() -> ProblemException.notFound("token", token));
    ifMatch.require(IfMatch.Of.USER, caller.id());
    if (!dryRun.isAsked()) tokens.revoke(caller.id(), own.id());
    return RemovalResponse.of(dryRun.isAsked(), List.of(), new RemovalCount("personalTokens", 1));
  }
}
