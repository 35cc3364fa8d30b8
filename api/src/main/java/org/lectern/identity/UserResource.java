package org.lectern.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Creates accounts; a single account is in {@code planning}, which checks its sessions. */
@Path("/api/v1/users")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Users")
public class UserResource {
  private final Users users;
  private final UserCreator creator;

  UserResource(Users users, UserCreator creator) {
    this.users = users;
    this.creator = creator;
  }

  @POST
  @APIResponseSchema(value = UserResponse.class, responseCode = "201")
  @Operation(operationId = "createUser", summary = "Create an account")
  public RestResponse<UserResponse> create(UserRequest request) {
    var id = creator.create(request);
    return RestResponse.ResponseBuilder.<UserResponse>created(URI.create("/api/v1/users/" + id))
        .entity(users.describe(id))
        .build();
  }
}
