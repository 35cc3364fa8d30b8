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

@Path("/api/v1/me/marking")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Marking")
public class MyMarkingResource {
  private final MarkingList list;

  MyMarkingResource(MarkingList list) {
    this.list = list;
  }

  @GET
  @Operation(
      operationId = "listMyMarking",
      summary = "List the hand-ins that wait for your mark, the oldest first",
      description =
          "Over all sessions and courses in which you may mark now. Only the latest hand-in of each"
              + " learner waits; hidden assignments and people who left are not listed.")
  public Page<MarkingRow> list(@BeanParam MarkingFilter filter, @BeanParam PageQuery page) {
    return list.page(filter, page);
  }
}
