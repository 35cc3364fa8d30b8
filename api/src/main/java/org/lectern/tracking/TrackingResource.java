package org.lectern.tracking;

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
import org.lectern.identity.Role;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;

@Path("/api/v1/sessions/{session}/tracking")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Tracking")
public class TrackingResource {
  private final TrackedCourses courses;
  private final TrackingReport report;
  private final Summaries summaries;
  private final LearnerReports learners;

  TrackingResource(
      TrackedCourses courses, TrackingReport report, Summaries summaries, LearnerReports learners) {
    this.courses = courses;
    this.report = report;
    this.summaries = summaries;
    this.learners = learners;
  }

  @GET
  @Operation(
      operationId = "listTracking",
      summary = "Track the learners of a session, one row for each course that they take",
      description =
          "A course coach sees their own courses. Learners find their own figures at "
              + "/me/sessions/{session}/progress.")
  public Page<TrackingRow> list(
      String session,
      @BeanParam TrackingFilter whom,
      @BeanParam RowFilter which,
      @Parameter(
              description =
                  "name, course, progress, score, overdue, timeSeconds, firstAccess or lastAccess;"
                      + " a leading minus reverses the order. What is absent comes last. By name,"
                      + " if absent.")
          @QueryParam("sort")
          String sort,
      @BeanParam PageQuery page) {
    return report.page(courses.require(session, whom), which, sort, page);
  }

  @GET
  @Path("summary")
  @Operation(
      operationId = "readTrackingSummary",
      summary = "Sum up how the learners of a session get on",
      description =
          "Each learner counts once, with all items of the courses in view alike; items are"
              + " counted one by one.")
  public TrackingSummary summary(String session, @BeanParam TrackingFilter whom) {
    return summaries.of(courses.require(session, whom));
  }

  @GET
  @Path("{user}")
  @Operation(
      operationId = "readLearnerTracking",
      summary = "Track one learner of a session, item by item")
  public LearnerTracking learner(String session, String user) {
    return learners.require(courses.require(session), user);
  }
}
