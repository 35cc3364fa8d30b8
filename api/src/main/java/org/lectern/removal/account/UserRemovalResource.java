package org.lectern.removal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.etag.IfMatch;
import org.lectern.identity.Role;
import org.lectern.identity.Users;
import org.lectern.removal.DryRun;
import org.lectern.removal.RemovalResponse;

@Path("/api/v1/users/{user}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Users")
public class UserRemovalResource {
  private final Users users;
  private final UserRemover remover;
  private final IfMatch ifMatch;

  UserRemovalResource(Users users, UserRemover remover, IfMatch ifMatch) {
    this.users = users;
    this.remover = remover;
    this.ifMatch = ifMatch;
  }

  @DELETE
  @Transactional
  @Operation(
      operationId = "deleteUser",
      summary = "Delete an account; the person is removed from everything")
  public RemovalResponse delete(String user, @BeanParam DryRun dryRun) {
    var found = users.require(user);
    ifMatch.require(Users.VERSION, found.id());
    return remover.remove(found, dryRun.isAsked());
  }
}
