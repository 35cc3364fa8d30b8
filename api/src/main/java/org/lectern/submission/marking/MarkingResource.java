package org.lectern.submission.marking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.identity.Role;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;

@Path("/api/v1/sessions/{session}/marking")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Marking")
public class MarkingResource {
  private final MarkingList list;

  MarkingResource(MarkingList list) {
    this.list = list;
  }

  @GET
  @Operation(
      operationId = "listMarking",
      summary = "List the hand-ins of a session that wait for a mark, the oldest first",
      description = "A course coach sees their own courses.")
  public Page<MarkingRow> list(
      String session, @BeanParam MarkingFilter filter, @BeanParam PageQuery page) {
    return list.page(session, filter, page);
  }
}
