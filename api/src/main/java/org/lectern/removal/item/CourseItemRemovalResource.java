package org.lectern.removal.item;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.content.Items;
import org.lectern.content.Outlines;
import org.lectern.course.Courses;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.removal.DryRun;
import org.lectern.removal.RemovalResponse;

@Path("/api/v1/courses/{course}/items/{item}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Tag(name = "Course content")
public class CourseItemRemovalResource {
  private final Courses courses;
  private final Outlines outlines;
  private final Items items;
  private final ItemRemover remover;
  private final CurrentUser caller;
  private final IfMatch ifMatch;

  CourseItemRemovalResource(
      Courses courses,
      Outlines outlines,
      Items items,
      ItemRemover remover,
      CurrentUser caller,
      IfMatch ifMatch) {
    this.courses = courses;
    this.outlines = outlines;
    this.items = items;
    this.remover = remover;
    this.caller = caller;
    this.ifMatch = ifMatch;
  }

  @DELETE
  @Transactional
  @Operation(
      operationId = "deleteCourseItem",
      summary = "Delete an item of a course, in all of its sessions",
      description =
          "What learners have worked on is a 409 item-has-work that counts them by session: hide it "
              + "instead.")
  public RemovalResponse delete(String course, String item, @BeanParam DryRun dryRun) {
    var id = courses.requireAuthored(course, caller).id();
    outlines.hold(id);
    var found = items.requireBase(id, item);
    ifMatch.require(Items.VERSION, found.id());
    return remover.remove(found, dryRun.isAsked());
  }
}
