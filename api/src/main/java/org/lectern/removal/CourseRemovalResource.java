package org.lectern.removal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.course.Courses;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.identity.Users;

@Path("/api/v1/courses/{course}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Tag(name = "Courses")
public class CourseRemovalResource {
  private final Courses courses;
  private final Users users;
  private final CourseRemover remover;
  private final OwnerRemover owners;
  private final CurrentUser caller;

  CourseRemovalResource(
      Courses courses,
      Users users,
      CourseRemover remover,
      OwnerRemover owners,
      CurrentUser caller) {
    this.courses = courses;
    this.users = users;
    this.remover = remover;
    this.owners = owners;
    this.caller = caller;
  }

  @DELETE
  @Transactional
  @RolesAllowed(Role.SESSION_ADMIN)
  @Operation(
      operationId = "deleteCourse",
      summary = "Delete a course and its results; it is removed from its sessions")
  public RemovalResponse delete(String course, @BeanParam DryRun dryRun) {
    var found = courses.requireOwn(course, caller);
    return remover.remove(found, dryRun.isAsked());
  }

  @DELETE
  @Path("authors/{user}")
  @Transactional
  @Operation(
      operationId = "removeCourseAuthor",
      summary = "Remove a course author; only an administrator can remove the last one")
  public RemovalResponse removeAuthor(String course, String user, @BeanParam DryRun dryRun) {
    var found = courses.requireOwn(course, caller);
    var author = users.require(user);
    return owners.remove(OwnerRemover.Owned.COURSE, found.id(), author.id(), dryRun.isAsked());
  }
}
