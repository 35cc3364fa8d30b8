package org.lectern.identity;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.patch.IfMatch;
import org.lectern.patch.MergePatch;

/** Accounts, one at a time; the list of them stands with the other lists. */
@Path("/api/v1/users")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Users")
public class UserResource {
  private final Users users;
  private final UserList list;
  private final UserCreator creator;
  private final UserChanger changer;
  private final MergePatch mergePatch;
  private final IfMatch ifMatch;

  UserResource(
      Users users,
      UserList list,
      UserCreator creator,
      UserChanger changer,
      MergePatch mergePatch,
      IfMatch ifMatch) {
    this.users = users;
    this.list = list;
    this.creator = creator;
    this.changer = changer;
    this.mergePatch = mergePatch;
    this.ifMatch = ifMatch;
  }

  @POST
  @APIResponseSchema(value = UserResponse.class, responseCode = "201")
  @Operation(operationId = "createUser", summary = "Make an account")
  public RestResponse<UserResponse> create(UserRequest request) {
    var id = creator.create(request);
    return RestResponse.ResponseBuilder.<UserResponse>created(URI.create("/api/v1/users/" + id))
        .entity(list.describe(id))
        .build();
  }

  @GET
  @Path("{user}")
  @Operation(operationId = "readUser", summary = "One account, by id or username")
  public UserResponse read(String user) {
    return list.describe(users.require(user).id());
  }

  @PATCH
  @Path("{user}")
  @Transactional
  @RolesAllowed(Role.ADMIN)
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "updateUser",
      summary = "Change an account; a lower role or a deactivation counts at once")
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
    ifMatch.require(IfMatch.Of.USER, found.id());
    changer.change(found, mergePatch.apply(UserDetails.of(found), patch));
    return list.describe(found.id());
  }
}
