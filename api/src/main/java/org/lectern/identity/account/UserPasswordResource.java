package org.lectern.identity.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.access.rights.AccountEffect;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.identity.User;
import org.lectern.identity.Users;
import org.lectern.identity.signin.PasswordLinkResponse;
import org.lectern.identity.signin.PasswordLinks;
import org.lectern.problem.ProblemException;

/** Gives another person a password: directly or, preferably, by a link. */
@Path("/api/v1/users/{user}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Users")
public class UserPasswordResource {
  private final Users users;
  private final CurrentUser caller;
  private final PasswordChanger changer;
  private final PasswordLinks links;
  private final IfMatch ifMatch;

  UserPasswordResource(
      Users users,
      CurrentUser caller,
      PasswordChanger changer,
      PasswordLinks links,
      IfMatch ifMatch) {
    this.users = users;
    this.caller = caller;
    this.changer = changer;
    this.links = links;
    this.ifMatch = ifMatch;
  }

  @PUT
  @Path("password")
  @Operation(
      operationId = "setPassword",
      summary = "Set a password that must be changed at the next sign-in; all sign-ins end")
  @APIResponse(responseCode = "204", description = "Set.")
  public void setPassword(String user, PasswordRequest request) {
    caller.require(AccountEffect.SET_PASSWORD);
    changer.give(requireSomebodyElse(user), request.password());
  }

  @POST
  @Path("password-links")
  @Transactional
  @Operation(
      operationId = "createPasswordLink",
      summary = "Create a one-time link with which the person chooses a password within 24 hours")
  @APIResponseSchema(value = PasswordLinkResponse.class, responseCode = "201")
  public RestResponse<PasswordLinkResponse> createLink(String user) {
    caller.require(AccountEffect.MAKE_PASSWORD_LINK);
    var person = requireSomebodyElse(user);
    ifMatch.require(Users.VERSION, person.id());
    return RestResponse.status(RestResponse.Status.CREATED, links.make(person));
  }

  /**
   * A caller's own password requires the current one, so that a stolen token does not give away the
   * account.
   */
  private User requireSomebodyElse(String user) {
    var person = users.require(user);
    if (person.id().equals(caller.id())) {
      throw ProblemException.conflict("own-password");
    }
    return person;
  }
}
