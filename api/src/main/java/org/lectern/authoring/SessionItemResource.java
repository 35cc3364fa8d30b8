package org.lectern.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.access.SessionAct;
import org.lectern.attempt.QuizSecrets;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.content.ItemKind;
import org.lectern.content.Items;
import org.lectern.content.Outlines;
import org.lectern.content.SessionOutlines;
import org.lectern.content.file.ItemFiles;
import org.lectern.history.ChangeKind;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.json.MergePatch;
import org.lectern.paging.ListInOrder;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.query.Query;

@Path("/api/v1/sessions/{session}/courses/{course}/items")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Content of sessions")
public class SessionItemResource {
  private static final ListInOrder<SessionOutlines.Row> IN_ORDER =
      new ListInOrder<>(SessionOutlines.Row::id);

  private final SessionAuthorization authorization;
  private final SessionOutlines outline;
  private final Outlines outlines;
  private final ItemsToChange items;
  private final SessionItems editor;
  private final ContentHistory history;
  private final ItemFiles files;
  private final QuizSecrets secrets;
  private final CurrentUser caller;
  private final MergePatch mergePatch;

  SessionItemResource(
      SessionAuthorization authorization,
      SessionOutlines outline,
      Outlines outlines,
      ItemsToChange items,
      SessionItems editor,
      ContentHistory history,
      ItemFiles files,
      QuizSecrets secrets,
      CurrentUser caller,
      MergePatch mergePatch) {
    this.authorization = authorization;
    this.outline = outline;
    this.outlines = outlines;
    this.items = items;
    this.editor = editor;
    this.history = history;
    this.files = files;
    this.secrets = secrets;
    this.caller = caller;
    this.mergePatch = mergePatch;
  }

  @GET
  @Operation(
      operationId = "listSessionItems",
      summary = "List the items of a course inside a session, as its coaches see them",
      description =
          "The base items that are not hidden in the course, each as the session has adapted it, "
              + "with the session's own items between them. What the session hides is among them.")
  public Page<SessionItemSummary> list(String session, String course, @BeanParam PageQuery page) {
    var at = authorization.require(SessionAct.READ_CONTENT, session, course);
    var rows = outline.all(at.standing().session(), at.course());
    return IN_ORDER.page(rows, page, authorization.now()).map(SessionItemSummary::of);
  }

  @POST
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = SessionItemResponse.class, responseCode = "201")
  @Operation(
      operationId = "createSessionItem",
      summary = "Add an item to a course in this session alone")
  public RestResponse<SessionItemResponse> create(
      String session,
      String course,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = ItemRequest.class)))
          JsonNode body) {
    var at = authorization.requireToChange(SessionAct.CHANGE_CONTENT, session, course);
    outlines.hold(at.course());
    var last = editor.last(at.standing().session(), at.course());
    var request = mergePatch.apply(ItemRequest.after(last), body);
    var item = editor.add(at.standing().session(), at.course(), request);
    history.record(at, ChangeKind.ITEM_ADDED, item.content().title());
    var made = described(at, item.id());
    var address = "/api/v1/sessions/%s/courses/%s/items/%s";
    return RestResponse.ResponseBuilder.<SessionItemResponse>created(
            URI.create(address.formatted(at.standing().session(), at.course(), item.id())))
        .entity(made)
        .build();
  }

  @GET
  @Path("{item}")
  @Operation(
      operationId = "readSessionItem",
      summary = "Get an item of a course inside a session, as its coaches see it")
  public SessionItemResponse read(String session, String course, String item) {
    var at = authorization.require(SessionAct.READ_CONTENT, session, course);
    var id = Query.id(item).orElseThrow(() -> Items.notFound(item));
    return described(at, id);
  }

  @PATCH
  @Path("{item}")
  @Transactional
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "updateSessionItem",
      summary = "Change or move an item that this session alone has",
      description = "An item of the course itself is a 409: adapt or hide it instead.")
  public SessionItemResponse update(
      String session,
      String course,
      String item,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MergePatch.MEDIA_TYPE,
                      schema = @Schema(implementation = SessionItemDetails.class)))
          JsonNode patch) {
    var at = authorization.require(SessionAct.CHANGE_CONTENT, session, course);
    var found = items.require(at, item);
    if (found.session() == null) throw ItemFaults.adaptOrHide();
    var details = mergePatch.apply(SessionItemDetails.of(found), patch);
    editor.change(found, details, positionIn(patch, details));
    history.record(at, ChangeKind.ITEM_CHANGED, found.content().title());
    return described(at, found.id());
  }

  /** An item that goes elsewhere without a position comes last there. */
  private static int positionIn(JsonNode patch, SessionItemDetails details) {
    var comesLast = patch.has("after") && !patch.has("position") || details.position() == null;
    return comesLast ? Integer.MAX_VALUE : details.position();
  }

  @PUT
  @Path("{item}/hidden")
  @Transactional
  @Operation(
      operationId = "hideSessionItem",
      summary = "Hide an item in this session; what learners did with it is kept")
  public SessionItemResponse hide(
      String session,
      String course,
      String item,
      @Parameter(
              description = "Whether to hide what stands under a heading, too.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("under")
          String under) {
    var at = authorization.require(SessionAct.CHANGE_CONTENT, session, course);
    var found = items.require(at, item);
    editor.hide(at.standing().session(), found, Query.flag("under", under, false), true);
    history.record(at, ChangeKind.ITEM_HIDDEN, found.content().title());
    return described(at, found.id());
  }

  @PUT
  @Path("{item}/adaptation")
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "adaptSessionItem",
      summary = "Replace a base item by this session's own version",
      description =
          "The whole version is sent; kind and place stay. Later changes of the base do not reach "
              + "it: baseChanged says that there were some.")
  public SessionItemResponse adapt(
      String session, String course, String item, AdaptationRequest request) {
    var at = authorization.require(SessionAct.CHANGE_CONTENT, session, course);
    var found = items.require(at, item);
    editor.adapt(at.standing().session(), found, request.content());
    history.record(at, ChangeKind.ITEM_ADAPTED, found.content().title());
    return described(at, found.id());
  }

  private SessionItemResponse described(CourseStanding at, UUID item) {
    var session = at.standing().session();
    var full = outline.require(session, at.course(), item);
    var reader = new ItemFiles.Reader(caller.id(), session, at.course());
    var named = new LinkedHashSet<>(full.files());
    named.addAll(full.baseFiles());
    var isKept =
        full.kind() == ItemKind.QUIZ
            && secrets.areKeptFrom(caller.id(), at.course(), item, authorization.now());
    var shown = isKept ? full.withoutAnswers() : full;
    return SessionItemResponse.of(shown, files.answers(reader, item, named));
  }
}
