package org.lectern.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.Role;
import org.lectern.paging.ListInOrder;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;

@Path("/api/v1/me/sessions/{session}/courses/{course}/items")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "My sessions")
public class MyItemResource {
  private static final ListInOrder<MyItem> IN_ORDER = new ListInOrder<>(MyItem::id);

  private final MyCourses courses;
  private final SessionAuthorization authorization;

  MyItemResource(MyCourses courses, SessionAuthorization authorization) {
    this.courses = courses;
    this.authorization = authorization;
  }

  @GET
  @Operation(
      operationId = "listMyItems",
      summary = "List the items of a course in a session, with your own state",
      description =
          "Open the course first (POST …/visits), else it is a 409 enter-first. Of what does not "
              + "open yet, learners see title and days alone.")
  public Page<MyItem> list(String session, String course, @BeanParam PageQuery page) {
    return IN_ORDER.page(courses.outline(session, course), page, authorization.now());
  }

  @GET
  @Path("{item}")
  @Operation(
      operationId = "readMyItem",
      summary = "Open an item of a course in a session",
      description =
          "Where it is done by VIEWED, opening it makes it done, as long as your work counts. A "
              + "403 not-open-yet says from when it is open.")
  public MyItemResponse read(String session, String course, String item) {
    return courses.read(session, course, item);
  }

  @PUT
  @Path("{item}/completion")
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "completeMyItem",
      summary = "Say that you have done an item, or have not",
      description =
          "Done is taken for VIEWED and MARKED, not done for MARKED alone; else it is a 409 "
              + "completion-is-earned.")
  public MyItem complete(String session, String course, String item, CompletionRequest request) {
    return courses.complete(session, course, item, request.done());
  }
}
