package org.lectern.removal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.contract.RemovalResponse;
import org.lectern.identity.Role;
import org.lectern.identity.Users;
import org.lectern.patch.EntityTags;

@Path("/api/v1/users/{user}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Users")
public class UserRemovalResource {
  private final Users users;
  private final UserRemover remover;

  UserRemovalResource(Users users, UserRemover remover) {
    this.users = users;
    this.remover = remover;
  }

  @DELETE
  @Transactional
  @Operation(
      operationId = "deleteUser",
      summary = "Delete an account; the person leaves everything")
  public RemovalResponse delete(
      String user, @HeaderParam("If-Match") String ifMatch, @BeanParam DryRun dryRun) {
    var found = users.require(user);
    EntityTags.require(ifMatch, found.version());
    return remover.remove(found, dryRun.isAsked());
  }
}
