package org.lectern.planning.copy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import org.lectern.content.SessionLayers;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.planning.SessionPages;

@Path("/api/v1/sessions/{session}/copies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Sessions")
public class SessionCopyResource {
  private final SessionAuthorization authorization;
  private final SessionCopier copier;
  private final SessionPages pages;
  private final SessionLayers layers;
  private final CurrentUser caller;

  SessionCopyResource(
      SessionAuthorization authorization,
      SessionCopier copier,
      SessionPages pages,
      SessionLayers layers,
      CurrentUser caller) {
    this.authorization = authorization;
    this.copier = copier;
    this.pages = pages;
    this.layers = layers;
    this.caller = caller;
  }

  /**
   * A dry run makes the whole copy and rolls it back, so that it shows exactly what would be
   * created.
   */
  @POST
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "200",
      description = "The dry run: what the copy would be.",
      content = @Content(schema = @Schema(implementation = CopyResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "The copy.",
      content = @Content(schema = @Schema(implementation = CopyResponse.class)))
  @Operation(
      operationId = "copySession",
      summary = "Copy a session without its learners, or preview the copy")
  public RestResponse<CopyResponse> copy(String session, CopyRequest request) {
    var model = authorization.requireToChange(SessionAct.ADMINISTER, session).session();
    var planned = copier.copy(model, request, caller.id());
    var copy = pages.describe(planned.id(), planned.warnings());
    var content = CopyResponse.CopiedContent.of(layers.counts(planned.id()));
    if (request.isDryRun()) {
      QuarkusTransaction.setRollbackOnly();
      return RestResponse.ok(new CopyResponse(true, copy, content));
    }
    return RestResponse.ResponseBuilder.<CopyResponse>created(
            URI.create("/api/v1/sessions/" + copy.id()))
        .entity(new CopyResponse(false, copy, content))
        .build();
  }
}
