package org.lectern.authoring;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.attempt.QuizSecrets;
import org.lectern.content.Item;
import org.lectern.content.ItemContent;
import org.lectern.content.ItemKind;
import org.lectern.content.Items;
import org.lectern.content.Outlines;
import org.lectern.content.file.ItemFiles;
import org.lectern.course.Courses;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.json.MergePatch;
import org.lectern.paging.ListInOrder;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;

@Path("/api/v1/courses/{course}/items")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Tag(name = "Course content")
public class CourseItemResource {
  private static final ListInOrder<BaseItemSummary> IN_ORDER =
      new ListInOrder<>(BaseItemSummary::id);

  private final Courses courses;
  private final Items items;
  private final BaseItems editor;
  private final Outlines outlines;
  private final ItemReaches reaches;
  private final ItemFiles files;
  private final QuizSecrets secrets;
  private final CurrentUser caller;
  private final MergePatch mergePatch;
  private final IfMatch ifMatch;
  private final Clock clock;

  CourseItemResource(
      Courses courses,
      Items items,
      BaseItems editor,
      Outlines outlines,
      ItemReaches reaches,
      ItemFiles files,
      QuizSecrets secrets,
      CurrentUser caller,
      MergePatch mergePatch,
      IfMatch ifMatch,
      Clock clock) {
    this.courses = courses;
    this.items = items;
    this.editor = editor;
    this.outlines = outlines;
    this.reaches = reaches;
    this.files = files;
    this.secrets = secrets;
    this.caller = caller;
    this.mergePatch = mergePatch;
    this.ifMatch = ifMatch;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "listCourseItems",
      summary = "List the items of a course, in order",
      description = "What is in the course itself, hidden items included; its authors see it.")
  public Page<BaseItemSummary> list(String course, @BeanParam PageQuery page) {
    var outline = editor.outline(courses.requireAuthored(course, caller).id());
    return IN_ORDER.page(outline, page, clock.instant());
  }

  @POST
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = BaseItemResponse.class, responseCode = "201")
  @Operation(
      operationId = "createCourseItem",
      summary = "Add an item to a course",
      description = "It shows in every session of the course at once, unless it is hidden.")
  public RestResponse<BaseItemResponse> create(
      String course,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = ItemRequest.class)))
          JsonNode body) {
    var id = courses.requireOwn(course, caller).id();
    outlines.hold(id);
    var request = mergePatch.apply(ItemRequest.after(outlines.last(id)), body);
    var item = editor.add(id, request);
    return RestResponse.ResponseBuilder.<BaseItemResponse>created(
            URI.create("/api/v1/courses/%s/items/%s".formatted(id, item.id())))
        .entity(described(item))
        .build();
  }

  @GET
  @Path("{item}")
  @Operation(operationId = "readCourseItem", summary = "Get an item of a course")
  public BaseItemResponse read(String course, String item) {
    return described(items.requireBase(courses.requireAuthored(course, caller).id(), item));
  }

  @PATCH
  @Path("{item}")
  @Transactional
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "updateCourseItem",
      summary = "Change an item of a course",
      description =
          "It changes in every session that has not adapted it; reach says how many of those run "
              + "now, and how many learners have worked on it.")
  public BaseItemResponse update(
      String course,
      String item,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MergePatch.MEDIA_TYPE,
                      schema = @Schema(implementation = BaseItemDetails.class)))
          JsonNode patch) {
    var id = courses.requireAuthored(course, caller).id();
    outlines.hold(id);
    var found = items.requireBase(id, item);
    ifMatch.require(Items.VERSION, found.id());
    var details = mergePatch.apply(BaseItemDetails.of(found), patch);
    editor.change(found, details.content(), details.isHidden());
    return described(found);
  }

  private BaseItemResponse described(Item item) {
    var reader = new ItemFiles.Reader(caller.id(), null, item.course());
    return BaseItemResponse.of(
        item,
        shown(item),
        reaches.of(item, clock.instant()),
        files.answers(reader, item.id(), item.files()));
  }

  /** Who may still take a quiz as a learner does not see what is right. */
  private ItemContent shown(Item item) {
    var isKept =
        item.kind() == ItemKind.QUIZ
            && secrets.areKeptFrom(caller.id(), item.course(), item.id(), clock.instant());
    return isKept ? item.content().withoutAnswers() : item.content();
  }
}
