package org.lectern.classgroup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.NamedPeople;
import org.lectern.identity.Role;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;

@Path("/api/v1/classes/{classId}/members")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Classes")
public class ClassMemberResource {
  private final Classes classes;
  private final ClassMembers members;
  private final NamedPeople people;
  private final CurrentUser caller;
  private final Clock clock;

  ClassMemberResource(
      Classes classes, ClassMembers members, NamedPeople people, CurrentUser caller, Clock clock) {
    this.classes = classes;
    this.members = members;
    this.people = people;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(operationId = "listClassMembers", summary = "List the members of a class")
  public Page<ClassMemberResponse> list(
      String classId,
      @QueryParam("q")
          @Parameter(description = "Part of the names, the username or the e-mail address.")
          String q,
      @QueryParam("sort")
          @Parameter(description = "By lastName (default), firstName, username or addedAt.")
          String sort,
      @BeanParam PageQuery page) {
    return members.page(classes.require(classId).id(), q, sort, page, clock.instant());
  }

  @PUT
  @Path("{user}")
  @Transactional
  @APIResponse(
      responseCode = "200",
      description = "Was a member already.",
      content = @Content(schema = @Schema(implementation = ClassMemberResponse.class)))
  @APIResponseSchema(
      value = ClassMemberResponse.class,
      responseCode = "201",
      responseDescription = "Is a member now.")
  @Operation(operationId = "addClassMember", summary = "Add a member to a class")
  public RestResponse<ClassMemberResponse> add(String classId, String user) {
    var group = classes.requireOwn(classId, caller);
    var member = people.require(user, PlatformRole.LEARNER);
    var isNew = members.add(group.id(), Set.of(member.id()), clock.instant()) == 1;
    return RestResponse.status(
        isNew ? Status.CREATED : Status.OK, members.one(group.id(), member.id()));
  }
}
