package org.lectern.submission.marking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.identity.Role;

@Path("/api/v1/sessions/{session}/courses/{course}/items/{item}/released-marks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Marking")
public class ReleasedMarksResource {
  private final Marker marker;

  ReleasedMarksResource(Marker marker) {
    this.marker = marker;
  }

  @POST
  @Transactional
  @Operation(
      operationId = "releaseMarks",
      summary = "Release all marks at an assignment that are held back",
      description = "Once more releases nothing. The marks of one's own work stay as they are.")
  public ReleasedMarks release(String session, String course, String item) {
    return marker.release(session, course, item);
  }
}
