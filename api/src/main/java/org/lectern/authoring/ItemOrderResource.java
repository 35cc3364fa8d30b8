package org.lectern.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.content.Outlines;
import org.lectern.course.Courses;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;

@Path("/api/v1/courses/{course}/item-order")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Tag(name = "Course content")
public class ItemOrderResource {
  private final Courses courses;
  private final Outlines outlines;
  private final CurrentUser caller;
  private final IfMatch ifMatch;

  ItemOrderResource(Courses courses, Outlines outlines, CurrentUser caller, IfMatch ifMatch) {
    this.courses = courses;
    this.outlines = outlines;
    this.caller = caller;
    this.ifMatch = ifMatch;
  }

  @GET
  @Operation(
      operationId = "readItemOrder",
      summary = "Get the order of a course's items, whose ETag its change takes")
  public ItemOrder read(String course) {
    return order(courses.requireAuthored(course, caller).id());
  }

  @PUT
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "orderCourseItems", summary = "Reorder the items of a course")
  public ItemOrder order(String course, ItemOrderRequest request) {
    var id = courses.requireAuthored(course, caller).id();
    outlines.hold(id);
    ifMatch.require(Outlines.VERSION, id);
    outlines.order(id, request.ofAll(outlines.base(id)));
    return order(id);
  }

  /** The version first: what comes between makes it look older than it is, never newer. */
  private ItemOrder order(UUID course) {
    var version = outlines.version(course);
    return new ItemOrder(outlines.base(course), version);
  }
}
