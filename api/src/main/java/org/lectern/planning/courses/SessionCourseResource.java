package org.lectern.planning.courses;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.course.Courses;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.json.JsonBinding;
import org.lectern.planning.SessionPages;
import org.lectern.planning.SessionResponse;
import org.lectern.planning.posts.SessionPosts;

@Path("/api/v1/sessions/{session}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Sessions")
public class SessionCourseResource {
  private final SessionAuthorization authorization;
  private final SessionCourseEditor editor;
  private final SessionPosts posts;
  private final SessionPages pages;
  private final Courses courses;
  private final CurrentUser caller;
  private final JsonBinding binding;

  SessionCourseResource(
      SessionAuthorization authorization,
      SessionCourseEditor editor,
      SessionPosts posts,
      SessionPages pages,
      Courses courses,
      CurrentUser caller,
      JsonBinding binding) {
    this.authorization = authorization;
    this.editor = editor;
    this.posts = posts;
    this.pages = pages;
    this.courses = courses;
    this.caller = caller;
    this.binding = binding;
  }

  @PUT
  @Path("courses/{course}")
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addSessionCourse",
      summary = "Add a course to a session, or lock or unlock its content there")
  public SessionResponse add(
      String session,
      String course,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = SessionCourseSettings.class)))
          JsonNode body) {
    var id = authorization.requireToChange(SessionAct.ADMINISTER, session).session();
    var settings =
        body == null || body.isMissingNode()
            ? SessionCourseSettings.NONE
            : binding.bind(body, SessionCourseSettings.class);
    editor.add(id, courses.require(course), settings.locked(), caller.id());
    return pages.describe(id, List.of());
  }

  @PUT
  @Path("course-order")
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "orderSessionCourses", summary = "Reorder the courses of a session")
  public SessionResponse order(String session, CourseOrderRequest request) {
    var id = authorization.requireToChange(SessionAct.ADMINISTER, session).session();
    editor.order(id, request.courses(), caller.id());
    return pages.describe(id, List.of());
  }

  @PUT
  @Path("courses/{course}/coaches/{user}")
  @Transactional
  @Operation(operationId = "addCourseCoach", summary = "Add a course coach")
  public SessionResponse addCoach(String session, String course, String user) {
    var id = authorization.requireToChange(SessionAct.ADMINISTER, session).session();
    posts.addCourseCoach(id, courses.require(course), user, caller.id());
    return pages.describe(id, List.of());
  }
}
