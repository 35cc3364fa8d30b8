package org.lectern.removal.item;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.authoring.ContentHistory;
import org.lectern.authoring.ItemFaults;
import org.lectern.authoring.ItemsToChange;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.content.Item;
import org.lectern.history.ChangeKind;
import org.lectern.identity.Role;
import org.lectern.query.Query;
import org.lectern.removal.DryRun;
import org.lectern.removal.RemovalResponse;

@Path("/api/v1/sessions/{session}/courses/{course}/items/{item}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Content of sessions")
public class SessionItemRemovalResource {
  private final SessionAuthorization authorization;
  private final ItemsToChange items;
  private final ItemRemover remover;
  private final LayerRemover layer;
  private final ContentHistory history;

  SessionItemRemovalResource(
      SessionAuthorization authorization,
      ItemsToChange items,
      ItemRemover remover,
      LayerRemover layer,
      ContentHistory history) {
    this.authorization = authorization;
    this.items = items;
    this.remover = remover;
    this.layer = layer;
    this.history = history;
  }

  @DELETE
  @Transactional
  @Operation(
      operationId = "deleteSessionItem",
      summary = "Delete an item that this session alone has",
      description =
          "An item of the course itself is a 409 adapt-or-hide, and what learners have worked on a "
              + "409 item-has-work: hide it instead.")
  public RemovalResponse delete(
      String session, String course, String item, @BeanParam DryRun dryRun) {
    var at = authorization.require(SessionAct.CHANGE_CONTENT, session, course);
    var found = items.require(at, item);
    if (found.session() == null) throw ItemFaults.adaptOrHide();
    var title = found.content().title();
    var gone = remover.remove(found, dryRun.isAsked());
    if (!dryRun.isAsked()) history.record(at, ChangeKind.ITEM_REMOVED, title);
    return gone;
  }

  @DELETE
  @Path("hidden")
  @Transactional
  @Operation(
      operationId = "showSessionItem",
      summary = "Show an item again that this session hides")
  public RemovalResponse show(
      String session,
      String course,
      String item,
      @Parameter(
              description = "Whether to show what stands under a heading, too.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("under")
          String under,
      @BeanParam DryRun dryRun) {
    var at = authorization.require(SessionAct.CHANGE_CONTENT, session, course);
    var found = items.require(at, item);
    var gone =
        layer.show(
            at.standing().session(), found, Query.flag("under", under, false), dryRun.isAsked());
    return recorded(gone, at, ChangeKind.ITEM_SHOWN, found);
  }

  @DELETE
  @Path("adaptation")
  @Transactional
  @Operation(
      operationId = "undoAdaptation",
      summary = "Bring the base item back in place of this session's own version")
  public RemovalResponse undo(
      String session, String course, String item, @BeanParam DryRun dryRun) {
    var at = authorization.require(SessionAct.CHANGE_CONTENT, session, course);
    var found = items.require(at, item);
    var gone = layer.undo(at.standing().session(), found, dryRun.isAsked());
    return recorded(gone, at, ChangeKind.ADAPTATION_REMOVED, found);
  }

  private RemovalResponse recorded(
      RemovalResponse gone, CourseStanding at, ChangeKind kind, Item item) {
    var isChanged = !gone.dryRun() && !gone.goes().equals(List.of());
    if (isChanged) history.record(at, kind, item.content().title());
    return gone;
  }
}
