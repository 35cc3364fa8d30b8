package org.lectern.tracking.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.course.Courses;
import org.lectern.identity.Role;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;

@Path("/api/v1/courses/{course}/tracking")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Tag(name = "Tracking")
public class CourseTrackingResource {
  private final Courses courses;
  private final CourseReports reports;

  CourseTrackingResource(Courses courses, CourseReports reports) {
    this.courses = courses;
    this.reports = reports;
  }

  @GET
  @Operation(
      operationId = "listCourseTracking",
      summary = "Compare the sessions of a course, those that you may track, latest first")
  public Page<CourseTrackingRow> list(
      String course,
      @Parameter(
              description =
                  "title, accessStart or accessEnd; a leading minus reverses the order. The latest"
                      + " start first, if absent.")
          @QueryParam("sort")
          String sort,
      @BeanParam PageQuery page) {
    return reports.page(courses.require(course).id(), sort, page);
  }
}
