package org.lectern.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.access.rights.PlatformRole;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.Role;
import org.lectern.identity.UserResponse;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.query.Query;

/** The list of accounts; it is in this package because it can tell who is enrolled in a session. */
@Path("/api/v1/users")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Users")
public class UserListResource {
  private final UserList users;
  private final SessionAuthorization authorization;
  private final Clock clock;

  UserListResource(UserList users, SessionAuthorization authorization, Clock clock) {
    this.users = users;
    this.authorization = authorization;
    this.clock = clock;
  }

  @GET
  @Operation(operationId = "listUsers", summary = "List accounts")
  public Page<UserResponse> list(
      @Parameter(description = "Part of the names, the username or the e-mail address.")
          @QueryParam("q")
          String q,
      @Parameter(schema = @Schema(type = SchemaType.ARRAY, implementation = PlatformRole.class))
          @QueryParam("role")
          List<String> role,
      @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("active") String active,
      @QueryParam("externalId") List<String> externalId,
      @QueryParam("username") List<String> username,
      @Parameter(description = "A session that you manage; its learners are marked as enrolled.")
          @QueryParam("session")
          String session,
      @Parameter(description = "lastName (default), firstName, username, email, createdAt")
          @QueryParam("sort")
          String sort,
      @BeanParam PageQuery page) {
    var managed =
        session == null ? null : authorization.require(SessionAct.ADMINISTER, session).session();
    var filter =
        new UserList.Filter(
            q,
            Query.words("role", role, PlatformRole.class),
            Query.flag("active", active),
            Query.codes(externalId),
            Query.codes(username),
            managed);
    return users.list(filter, page, sort, clock.instant());
  }
}
