package org.lectern.enrollment.classlink;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.classgroup.ClassSummary;
import org.lectern.classgroup.Classes;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;

@Path("/api/v1/sessions/{session}/classes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Enrollments")
public class ClassLinkResource {
  private final ClassLinks links;
  private final ClassLinker linker;
  private final Classes classes;
  private final SessionAuthorization authorization;
  private final CurrentUser caller;

  ClassLinkResource(
      ClassLinks links,
      ClassLinker linker,
      Classes classes,
      SessionAuthorization authorization,
      CurrentUser caller) {
    this.links = links;
    this.linker = linker;
    this.classes = classes;
    this.authorization = authorization;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listClassLinks", summary = "List the classes linked to a session")
  public Page<ClassLinkResponse> list(String session, @BeanParam PageQuery page) {
    var standing = authorization.require(SessionAct.SEE_ROSTER, session);
    return links.page(standing.session(), page);
  }

  @PUT
  @Path("{classId}")
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.SESSION_ADMIN)
  @Operation(
      operationId = "linkClass",
      summary = "Link a class and enroll its current members",
      description =
          "Linking again takes a new snapshot and enrolls those who joined the class since. "
              + "Nobody is removed; deactivated members are listed under refused.")
  public ClassLinkChange link(String session, String classId, ClassLinkRequest request) {
    var standing = authorization.requireToChange(SessionAct.ADMINISTER, session);
    var group = classes.require(classId);
    var linked =
        linker
            .link(standing.session(), List.of(ClassSummary.of(group)), caller.id())
            .get(group.id());
    return ClassLinkChange.of(linked, links.require(standing.session(), group));
  }
}
