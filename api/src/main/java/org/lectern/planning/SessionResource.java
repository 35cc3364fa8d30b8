package org.lectern.planning;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.json.JsonBinding;
import org.lectern.json.MergePatch;
import org.lectern.problem.Faults;

@Path("/api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
public class SessionResource {
  private final SessionPlanner planner;
  private final SessionEditor editor;
  private final SessionPages pages;
  private final SessionAuthorization authorization;
  private final CurrentUser caller;
  private final JsonBinding binding;

  SessionResource(
      SessionPlanner planner,
      SessionEditor editor,
      SessionPages pages,
      SessionAuthorization authorization,
      CurrentUser caller,
      JsonBinding binding) {
    this.planner = planner;
    this.editor = editor;
    this.pages = pages;
    this.authorization = authorization;
    this.caller = caller;
    this.binding = binding;
  }

  @POST
  @Transactional
  @RolesAllowed(Role.SESSION_ADMIN)
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = SessionResponse.class, responseCode = "201")
  @Operation(
      operationId = "createSession",
      summary = "Create a session with its people, courses and classes")
  public RestResponse<SessionResponse> create(
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = SessionRequest.class)))
          JsonNode body) {
    var faults = new Faults();
    var request = binding.bind(body, SessionRequest.class, faults);
    var planned = planner.create(request, caller.id(), faults);
    return RestResponse.ResponseBuilder.<SessionResponse>created(
            URI.create("/api/v1/sessions/" + planned.id()))
        .entity(pages.describe(planned.id(), planned.warnings()))
        .build();
  }

  @GET
  @Path("{session}")
  @RolesAllowed(Role.LEARNER)
  @Operation(operationId = "readSession", summary = "Get a session")
  public SessionResponse read(String session) {
    return pages.describe(session);
  }

  @PATCH
  @Path("{session}")
  @Transactional
  @RolesAllowed(Role.SESSION_ADMIN)
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(operationId = "updateSession", summary = "Change a session's details")
  public SessionResponse update(
      String session,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MergePatch.MEDIA_TYPE,
                      schema = @Schema(implementation = SessionPatch.class)))
          JsonNode patch) {
    var id = authorization.requireToChange(SessionAct.ADMINISTER, session).session();
    editor.edit(id, patch, caller.id());
    return pages.describe(id, List.of());
  }
}
