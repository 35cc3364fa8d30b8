package org.lectern.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.rights.PlatformAct;
import org.lectern.access.words.SessionView;
import org.lectern.authorization.ManagedSessions;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.identity.Users;
import org.lectern.paging.PageQuery;
import org.lectern.problem.ProblemException;

@Path("/api/v1/users/{user}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "My sessions")
public class SessionsOfUserResource {
  private final MySessions sessions;
  private final ManagedSessions managed;
  private final SessionAuthorization authorization;
  private final CurrentUser caller;
  private final Users users;

  SessionsOfUserResource(
      MySessions sessions,
      ManagedSessions managed,
      SessionAuthorization authorization,
      CurrentUser caller,
      Users users) {
    this.sessions = sessions;
    this.managed = managed;
    this.authorization = authorization;
    this.caller = caller;
    this.users = users;
  }

  @GET
  @Operation(
      operationId = "listSessionsOfUser",
      summary = "List another person's sessions, as far as you administer them",
      description =
          "A deactivated person's sessions are listed by their dates; access says that nothing "
              + "is allowed there.")
  public MySessionsResponse ofUser(
      String user,
      @QueryParam("view") @Parameter(schema = @Schema(implementation = SessionView.class))
          String view,
      @BeanParam PageQuery page) {
    if (!PlatformAct.READ_USERS.may(caller.role(), false)) {
      throw ProblemException.notFound("user", user);
    }
    var person = users.require(user);
    return sessions.list(
        new MySessions.Person(person.id(), person.role(), person.isActive()),
        MySessionsResource.view(view),
        page,
        authorization.now(),
        managed.scope());
  }
}
