package org.lectern.identity.token;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.access.rights.AccountEffect;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.identity.Users;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;

/** The personal access tokens of the signed-in person. */
@Path("/api/v1/me/tokens")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Me")
public class PersonalTokenResource {
  private final PersonalTokens tokens;
  private final CurrentUser caller;
  private final Clock clock;
  private final IfMatch ifMatch;

  PersonalTokenResource(PersonalTokens tokens, CurrentUser caller, Clock clock, IfMatch ifMatch) {
    this.tokens = tokens;
    this.caller = caller;
    this.clock = clock;
    this.ifMatch = ifMatch;
  }

  @GET
  @Operation(operationId = "listPersonalTokens", summary = "List your tokens, newest first")
  public Page<PersonalTokenResponse> list(@BeanParam PageQuery page) {
    return tokens.list(caller.id(), page, clock.instant());
  }

  @POST
  @Transactional
  @APIResponseSchema(value = CreatedPersonalToken.class, responseCode = "201")
  @Operation(
      operationId = "createPersonalToken",
      summary = "Create a token for a script; its secret is shown only once")
  public RestResponse<CreatedPersonalToken> create(PersonalTokenRequest request) {
    caller.require(AccountEffect.MAKE_PERSONAL_TOKEN);
    ifMatch.require(Users.VERSION, caller.id());
    var created = tokens.create(caller.id(), caller.signIn(), request);
    var address = URI.create("/api/v1/me/tokens/" + created.token().id());
    return RestResponse.ResponseBuilder.<CreatedPersonalToken>created(address)
        .entity(created)
        .build();
  }
}
