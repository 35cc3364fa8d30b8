package org.lectern.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.NamedPeople;
import org.lectern.identity.Role;

@Path("/api/v1/courses/{course}/authors/{user}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Tag(name = "Courses")
public class CourseAuthorResource {
  private final Courses courses;
  private final CourseList list;
  private final NamedPeople people;
  private final CurrentUser caller;

  CourseAuthorResource(Courses courses, CourseList list, NamedPeople people, CurrentUser caller) {
    this.courses = courses;
    this.list = list;
    this.people = people;
    this.caller = caller;
  }

  @PUT
  @Transactional
  @APIResponse(
      responseCode = "200",
      description = "Was an author already.",
      content = @Content(schema = @Schema(implementation = CourseResponse.class)))
  @APIResponseSchema(
      value = CourseResponse.class,
      responseCode = "201",
      responseDescription = "Is an author now.")
  @Operation(operationId = "addCourseAuthor", summary = "Add an author to a course")
  public RestResponse<CourseResponse> add(String course, String user) {
    var found = courses.requireOwn(course, caller);
    var author = people.require(user, PlatformRole.TEACHER);
    var isNew = courses.addAuthors(found.id(), Set.of(author.id())) == 1;
    return RestResponse.status(isNew ? Status.CREATED : Status.OK, list.one(found.id()));
  }
}
