package org.lectern.submission.marking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.identity.Role;

@Path("/api/v1/sessions/{session}/courses/{course}/submissions/{submission}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Marking")
public class SubmissionResource {
  private final Marker marker;

  SubmissionResource(Marker marker) {
    this.marker = marker;
  }

  @GET
  @Operation(operationId = "readSubmission", summary = "Get what a learner handed in, to mark it")
  public SubmissionResponse read(String session, String course, String submission) {
    return marker.read(session, course, submission);
  }

  @PUT
  @Path("mark")
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "markSubmission",
      summary = "Mark what a learner handed in, in place of any mark before",
      description =
          "Send If-Match with the ETag of the submission: where somebody else was quicker it is a 412."
              + " A mark that is not released is in no score, and the learner does not see it."
              + " With again, the learner can hand in once more. What was handed in again since is a"
              + " 409 handed-in-again. Nobody marks their own: 403 own-work.")
  public SubmissionResponse mark(
      String session, String course, String submission, MarkRequest request) {
    return marker.mark(session, course, submission, request);
  }
}
