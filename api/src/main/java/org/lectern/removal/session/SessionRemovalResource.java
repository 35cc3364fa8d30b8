package org.lectern.removal.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.course.Courses;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.identity.Users;
import org.lectern.removal.DryRun;
import org.lectern.removal.RemovalResponse;
import org.lectern.session.SessionPost;

@Path("/api/v1/sessions/{session}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Sessions")
public class SessionRemovalResource {
  private final SessionAuthorization authorization;
  private final SessionRemover remover;
  private final SessionCourseRemover courseRemover;
  private final SessionPostRemover postRemover;
  private final Courses courses;
  private final Users users;
  private final CurrentUser caller;

  SessionRemovalResource(
      SessionAuthorization authorization,
      SessionRemover remover,
      SessionCourseRemover courseRemover,
      SessionPostRemover postRemover,
      Courses courses,
      Users users,
      CurrentUser caller) {
    this.authorization = authorization;
    this.remover = remover;
    this.courseRemover = courseRemover;
    this.postRemover = postRemover;
    this.courses = courses;
    this.users = users;
    this.caller = caller;
  }

  @DELETE
  @Transactional
  @Operation(
      operationId = "deleteSession",
      summary = "Delete a session and its results; people and courses stay")
  public RemovalResponse delete(String session, @BeanParam DryRun dryRun) {
    return remover.delete(administered(session), dryRun.isAsked());
  }

  @DELETE
  @Path("courses/{course}")
  @Transactional
  @Operation(
      operationId = "removeSessionCourse",
      summary = "Remove a course from a session; its results are kept")
  public RemovalResponse removeCourse(String session, String course, @BeanParam DryRun dryRun) {
    var id = administered(session);
    return courseRemover.remove(id, courses.require(course), caller.id(), dryRun.isAsked());
  }

  @DELETE
  @Path("courses/{course}/coaches/{user}")
  @Transactional
  @Operation(operationId = "removeCourseCoach", summary = "Remove a course coach")
  public RemovalResponse removeCourseCoach(
      String session, String course, String user, @BeanParam DryRun dryRun) {
    var id = administered(session);
    var taught = courses.require(course);
    return postRemover.removeCourseCoach(
        id, taught, users.require(user).id(), caller.id(), dryRun.isAsked());
  }

  @DELETE
  @Path("coaches/{user}")
  @Transactional
  @Operation(operationId = "removeSessionCoach", summary = "Remove a session coach")
  public RemovalResponse removeCoach(String session, String user, @BeanParam DryRun dryRun) {
    return remove(SessionPost.COACH, session, user, dryRun);
  }

  @DELETE
  @Path("managers/{user}")
  @Transactional
  @Operation(
      operationId = "removeSessionManager",
      summary = "Remove a session manager; the last one stays")
  public RemovalResponse removeManager(String session, String user, @BeanParam DryRun dryRun) {
    return remove(SessionPost.MANAGER, session, user, dryRun);
  }

  private RemovalResponse remove(SessionPost post, String session, String user, DryRun dryRun) {
    var id = administered(session);
    var person = users.require(user).id();
    return postRemover.remove(post, id, person, caller.id(), dryRun.isAsked());
  }

  private UUID administered(String session) {
    return authorization.requireToChange(SessionAct.ADMINISTER, session).session();
  }
}
