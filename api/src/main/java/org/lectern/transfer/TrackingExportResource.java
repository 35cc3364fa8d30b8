package org.lectern.transfer;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.identity.Role;
import org.lectern.problem.ProblemException;
import org.lectern.tracking.RowFilter;
import org.lectern.tracking.TrackedCourses;
import org.lectern.tracking.TrackingFilter;
import org.lectern.tracking.TrackingReport;

@Path("/api/v1/exports/tracking")
@RolesAllowed(Role.LEARNER)
@Tag(name = "Tracking")
public class TrackingExportResource {
  private static final String EXAMPLE =
      "username,firstName,lastName,course,courseTitle,progress,score,status,overdue,timeSeconds,"
          + "firstAccess,lastAccess\n"
          + "l.moreau,Lucie,Moreau,SAFETY,Safety at work,66,82.0,ON_TRACK,0,7800,"
          + "2026-03-02T07:58:00Z,2026-03-19T16:02:00Z\n";

  private final TrackedCourses courses;
  private final TrackingReport report;
  private final Downloads downloads;

  TrackingExportResource(TrackedCourses courses, TrackingReport report, Downloads downloads) {
    this.courses = courses;
    this.report = report;
    this.downloads = downloads;
  }

  @GET
  @Blocking
  @Produces("text/csv; charset=UTF-8")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING),
              examples = @ExampleObject(name = "tracking", value = EXAMPLE)))
  @Operation(
      operationId = "exportTracking",
      summary = "Download the learners of a session with their figures as CSV",
      description = "Every row that the list with the same filters has, by name.")
  public CompletionStage<RestResponse<java.nio.file.Path>> tracking(
      @Parameter(required = true, description = "The session's id.") @QueryParam("session")
          String session,
      @BeanParam TrackingFilter whom,
      @BeanParam RowFilter which,
      @Context RoutingContext answer) {
    if (session == null) throw ProblemException.malformed("session", "bad-parameter.no-session");
    var file = new TrackingFile(report.all(courses.require(session, whom), which));
    return downloads
        .make(answer, file::write)
        .thenApply(
            path ->
                RestResponse.ResponseBuilder.ok(path)
                    .header("Content-Disposition", "attachment; filename=\"tracking.csv\"")
                    .build());
  }
}
