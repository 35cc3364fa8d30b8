package org.lectern.removal.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.classgroup.ClassGroup;
import org.lectern.classgroup.Classes;
import org.lectern.enrollment.classlink.ClassLinks;
import org.lectern.enrollment.classlink.ClassUnlinked;
import org.lectern.enrollment.classlink.ClassUnlinker;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.removal.DryRun;
import org.lectern.removal.RemovalCount;
import org.lectern.removal.RemovalResponse;

@Path("/api/v1/sessions/{session}/classes/{classId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Enrollments")
public class ClassLinkRemovalResource {
  private final SessionAuthorization authorization;
  private final Classes classes;
  private final ClassLinks links;
  private final ClassUnlinker unlinker;
  private final History history;
  private final CurrentUser caller;

  ClassLinkRemovalResource(
      SessionAuthorization authorization,
      Classes classes,
      ClassLinks links,
      ClassUnlinker unlinker,
      History history,
      CurrentUser caller) {
    this.authorization = authorization;
    this.classes = classes;
    this.links = links;
    this.unlinker = unlinker;
    this.history = history;
    this.caller = caller;
  }

  @DELETE
  @Transactional
  @Operation(
      operationId = "unlinkClass",
      summary = "Unlink a class from a session; learners enrolled for another reason stay")
  public RemovalResponse unlink(String session, String classId, @BeanParam DryRun dryRun) {
    var standing = authorization.requireToChange(SessionAct.ADMINISTER, session);
    var group = classes.require(classId);
    links.require(standing.session(), group);
    var goes =
        dryRun.isAsked()
            ? unlinker.preview(standing.session(), group.id())
            : unlink(standing.session(), group);
    return new RemovalResponse(
        dryRun.isAsked(),
        List.of(
            new RemovalCount("sources", goes.sources()),
            new RemovalCount("enrollments", goes.enrollments())),
        List.of());
  }

  private ClassUnlinked unlink(java.util.UUID session, ClassGroup group) {
    var goes = unlinker.unlink(session, group.id());
    var gone = String.valueOf(goes.enrollments());
    history.record(
        caller.id(),
        SessionChange.of(session, ChangeKind.CLASS_UNLINKED, group.name(), gone, null));
    return goes;
  }
}
