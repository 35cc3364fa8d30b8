package org.lectern.people;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.etag.IfMatch;
import org.lectern.identity.Role;
import org.lectern.identity.UserChanger;
import org.lectern.identity.UserDetails;
import org.lectern.identity.UserResponse;
import org.lectern.identity.Users;
import org.lectern.json.MergePatch;

/** A single account; nobody loses a role that their sessions need. */
@Path("/api/v1/users/{user}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Users")
public class AccountResource {
  private final Users users;
  private final UserChanger changer;
  private final SessionDuties duties;
  private final MergePatch mergePatch;
  private final IfMatch ifMatch;

  AccountResource(
      Users users,
      UserChanger changer,
      SessionDuties duties,
      MergePatch mergePatch,
      IfMatch ifMatch) {
    this.users = users;
    this.changer = changer;
    this.duties = duties;
    this.mergePatch = mergePatch;
    this.ifMatch = ifMatch;
  }

  @GET
  @Operation(operationId = "readUser", summary = "Get an account")
  public UserResponse read(String user) {
    return users.describe(users.require(user).id());
  }

  @PATCH
  @Transactional
  @RolesAllowed(Role.ADMIN)
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "updateUser",
      summary = "Change an account; a lower role or a deactivation takes effect at once")
  public UserResponse update(
      String user,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MergePatch.MEDIA_TYPE,
                      schema = @Schema(implementation = UserDetails.class)))
          JsonNode patch) {
    var found = users.require(user);
    ifMatch.require(Users.VERSION, found.id());
    var details = mergePatch.apply(UserDetails.of(found), patch);
    changer.change(found, details, duties::requireNone);
    return users.describe(found.id());
  }
}
