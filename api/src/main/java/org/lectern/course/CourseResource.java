package org.lectern.course;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.NamedPeople;
import org.lectern.identity.Role;
import org.lectern.json.MergePatch;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.problem.Faults;

@Path("/api/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Tag(name = "Courses")
public class CourseResource {
  private final Courses courses;
  private final CourseList list;
  private final NamedPeople people;
  private final CurrentUser caller;
  private final MergePatch mergePatch;
  private final Clock clock;

  CourseResource(
      Courses courses,
      CourseList list,
      NamedPeople people,
      CurrentUser caller,
      MergePatch mergePatch,
      Clock clock) {
    this.courses = courses;
    this.list = list;
    this.people = people;
    this.caller = caller;
    this.mergePatch = mergePatch;
    this.clock = clock;
  }

  @GET
  @Operation(operationId = "listCourses", summary = "List courses")
  public Page<CourseResponse> list(@BeanParam CourseFilter filter, @BeanParam PageQuery page) {
    return list.page(filter, page, clock.instant());
  }

  @POST
  @Transactional
  @RolesAllowed(Role.SESSION_ADMIN)
  @APIResponseSchema(value = CourseResponse.class, responseCode = "201")
  @Operation(operationId = "createCourse", summary = "Create a course")
  public RestResponse<CourseResponse> create(CourseRequest request) {
    var writers = writers(request);
    var course = new Course(request.details(), clock.instant());
    courses.persistAndFlush(course);
    courses.addAuthors(course.id(), writers);
    return RestResponse.ResponseBuilder.<CourseResponse>created(
            URI.create("/api/v1/courses/" + course.id()))
        .entity(list.one(course.id()))
        .build();
  }

  @GET
  @Path("{course}")
  @Operation(operationId = "readCourse", summary = "Get a course")
  public CourseResponse read(String course) {
    return list.one(courses.require(course).id());
  }

  @PATCH
  @Path("{course}")
  @Transactional
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(operationId = "updateCourse", summary = "Change a course's details")
  public CourseResponse update(
      String course,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MergePatch.MEDIA_TYPE,
                      schema = @Schema(implementation = CourseDetails.class)))
          JsonNode patch) {
    var found = courses.requireOwn(course, caller);
    found.change(mergePatch.apply(CourseDetails.of(found), patch));
    courses.flush();
    return list.one(found.id());
  }

  private Set<UUID> writers(CourseRequest request) {
    if (request.authors() == null) return Set.of(caller.id());
    var faults = new Faults();
    var named = people.find("/authors", request.authors(), PlatformRole.TEACHER, faults);
    faults.raise();
    return named;
  }
}
