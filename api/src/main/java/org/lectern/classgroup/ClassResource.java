package org.lectern.classgroup;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.NamedPeople;
import org.lectern.identity.Role;
import org.lectern.json.MergePatch;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.problem.Faults;

@Path("/api/v1/classes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Classes")
public class ClassResource {
  private final Classes classes;
  private final ClassMembers members;
  private final ClassList list;
  private final NamedPeople people;
  private final CurrentUser caller;
  private final MergePatch mergePatch;
  private final Clock clock;

  ClassResource(
      Classes classes,
      ClassMembers members,
      ClassList list,
      NamedPeople people,
      CurrentUser caller,
      MergePatch mergePatch,
      Clock clock) {
    this.classes = classes;
    this.members = members;
    this.list = list;
    this.people = people;
    this.caller = caller;
    this.mergePatch = mergePatch;
    this.clock = clock;
  }

  @GET
  @Operation(operationId = "listClasses", summary = "List classes")
  public Page<ClassResponse> list(@BeanParam ClassFilter filter, @BeanParam PageQuery page) {
    return list.page(filter, page, clock.instant());
  }

  @POST
  @Transactional
  @APIResponseSchema(value = ClassResponse.class, responseCode = "201")
  @Operation(operationId = "createClass", summary = "Create a class with its owners and members")
  public RestResponse<ClassResponse> create(ClassRequest request) {
    var faults = new Faults();
    var owning = owning(request, faults);
    var named = people.find("/members", request.members(), PlatformRole.LEARNER, faults);
    faults.raise();
    var group = new ClassGroup(request.details(), clock.instant());
    classes.persistAndFlush(group);
    classes.addOwners(group.id(), owning);
    members.add(group.id(), named, clock.instant());
    return RestResponse.ResponseBuilder.<ClassResponse>created(
            URI.create("/api/v1/classes/" + group.id()))
        .entity(list.one(group.id()))
        .build();
  }

  @GET
  @Path("{classId}")
  @Operation(operationId = "readClass", summary = "Get a class")
  public ClassResponse read(String classId) {
    return list.one(classes.require(classId).id());
  }

  @PATCH
  @Path("{classId}")
  @Transactional
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(operationId = "updateClass", summary = "Change a class's details")
  public ClassResponse update(
      String classId,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MergePatch.MEDIA_TYPE,
                      schema = @Schema(implementation = ClassDetails.class)))
          JsonNode patch) {
    var found = classes.requireOwn(classId, caller);
    found.change(mergePatch.apply(ClassDetails.of(found), patch));
    classes.flush();
    return list.one(found.id());
  }

  private Set<UUID> owning(ClassRequest request, Faults faults) {
    return request.owners() == null
        ? Set.of(caller.id())
        : people.find("/owners", request.owners(), PlatformRole.SESSION_ADMIN, faults);
  }
}
