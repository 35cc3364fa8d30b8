package org.lectern.classgroup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.NamedPeople;
import org.lectern.identity.Role;

@Path("/api/v1/classes/{classId}/owners/{user}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Classes")
public class ClassOwnerResource {
  private final Classes classes;
  private final ClassList list;
  private final NamedPeople people;
  private final CurrentUser caller;

  ClassOwnerResource(Classes classes, ClassList list, NamedPeople people, CurrentUser caller) {
    this.classes = classes;
    this.list = list;
    this.people = people;
    this.caller = caller;
  }

  @PUT
  @Transactional
  @APIResponse(
      responseCode = "200",
      description = "Was an owner already.",
      content = @Content(schema = @Schema(implementation = ClassResponse.class)))
  @APIResponseSchema(
      value = ClassResponse.class,
      responseCode = "201",
      responseDescription = "Is an owner now.")
  @Operation(operationId = "addClassOwner", summary = "Add an owner to a class")
  public RestResponse<ClassResponse> add(String classId, String user) {
    var found = classes.requireOwn(classId, caller);
    var owner = people.require(user, PlatformRole.SESSION_ADMIN);
    var isNew = classes.addOwners(found.id(), Set.of(owner.id())) == 1;
    return RestResponse.status(isNew ? Status.CREATED : Status.OK, list.one(found.id()));
  }
}
