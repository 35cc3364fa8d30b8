package org.lectern.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.visit.Visits;

@Path("/api/v1/me/sessions/{session}/courses/{course}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "My sessions")
public class CourseInSessionResource {
  private final CoursesInSessions courses;
  private final SessionAuthorization authorization;
  private final Visits visits;
  private final CurrentUser caller;

  CourseInSessionResource(
      CoursesInSessions courses,
      SessionAuthorization authorization,
      Visits visits,
      CurrentUser caller) {
    this.courses = courses;
    this.authorization = authorization;
    this.visits = visits;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "readCourseInSession",
      summary = "Get a course of a session without opening it",
      description =
          "A 403 says why the course cannot be opened, with `access` and the instant `from` or "
              + "`until`.")
  public CourseInSession read(String session, String course) {
    var inCourse = authorization.require(SessionAct.ENTER_COURSE, session, course);
    return courses.describe(inCourse, caller.id(), authorization.now());
  }

  @POST
  @Path("visits")
  @Transactional
  @Operation(
      operationId = "visitCourseInSession",
      summary = "Open a course in a session",
      description =
          "Records the visit, starts a learner's time where access is by duration, and says "
              + "what you may do. 201 the first time, 200 from then on.")
  @APIResponse(
      responseCode = "201",
      description = "Opened for the first time.",
      content = @Content(schema = @Schema(implementation = VisitResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "Opened again.",
      content = @Content(schema = @Schema(implementation = VisitResponse.class)))
  public RestResponse<VisitResponse> visit(String session, String course) {
    var visit = visits.open(session, course, caller.id());
    var body = VisitResponse.of(visit, authorization.now());
    if (!visit.isFirst()) return RestResponse.ok(body);
    var door = "/api/v1/me/sessions/%s/courses/%s".formatted(body.session(), body.course());
    return RestResponse.ResponseBuilder.<VisitResponse>created(URI.create(door))
        .entity(body)
        .build();
  }
}
