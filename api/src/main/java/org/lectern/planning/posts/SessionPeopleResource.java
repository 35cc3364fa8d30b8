package org.lectern.planning.posts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.planning.SessionPages;
import org.lectern.planning.SessionResponse;
import org.lectern.session.SessionPost;

@Path("/api/v1/sessions/{session}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Sessions")
public class SessionPeopleResource {
  private final SessionAuthorization authorization;
  private final SessionPosts posts;
  private final SessionPages pages;
  private final CurrentUser caller;

  SessionPeopleResource(
      SessionAuthorization authorization,
      SessionPosts posts,
      SessionPages pages,
      CurrentUser caller) {
    this.authorization = authorization;
    this.posts = posts;
    this.pages = pages;
    this.caller = caller;
  }

  @PUT
  @Path("coaches/{user}")
  @Transactional
  @Operation(operationId = "addSessionCoach", summary = "Add a session coach")
  public SessionResponse addCoach(String session, String user) {
    return add(SessionPost.COACH, session, user);
  }

  @PUT
  @Path("managers/{user}")
  @Transactional
  @Operation(operationId = "addSessionManager", summary = "Add a session manager")
  public SessionResponse addManager(String session, String user) {
    return add(SessionPost.MANAGER, session, user);
  }

  private SessionResponse add(SessionPost post, String session, String user) {
    var id = authorization.requireToChange(SessionAct.ADMINISTER, session).session();
    posts.add(post, id, user, caller.id());
    return pages.describe(id, List.of());
  }
}
