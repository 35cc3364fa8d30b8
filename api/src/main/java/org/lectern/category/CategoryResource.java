package org.lectern.category;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.json.MergePatch;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;

@Path("/api/v1/session-categories")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Categories")
public class CategoryResource {
  private final Categories categories;
  private final CurrentUser caller;
  private final MergePatch mergePatch;
  private final Clock clock;

  CategoryResource(Categories categories, CurrentUser caller, MergePatch mergePatch, Clock clock) {
    this.categories = categories;
    this.caller = caller;
    this.mergePatch = mergePatch;
    this.clock = clock;
  }

  @GET
  @Operation(operationId = "listCategories", summary = "List categories")
  public Page<CategoryResponse> list(
      @QueryParam("q") @Parameter(description = "Part of the name.") String q,
      @QueryParam("sort") @Parameter(description = "By name (default) or startsAt.") String sort,
      @BeanParam PageQuery page) {
    return categories.list(q, page, sort, clock.instant(), caller);
  }

  @POST
  @Transactional
  @APIResponseSchema(value = CategoryResponse.class, responseCode = "201")
  @Operation(operationId = "createCategory", summary = "Create a category")
  public RestResponse<CategoryResponse> create(CategoryRequest request) {
    var category = new Category(request, caller.id());
    categories.persistAndFlush(category);
    var address = URI.create("/api/v1/session-categories/" + category.id());
    return RestResponse.ResponseBuilder.<CategoryResponse>created(address)
        .entity(categories.describe(category, caller))
        .build();
  }

  @GET
  @Path("{category}")
  @Operation(operationId = "readCategory", summary = "Get a category")
  public CategoryResponse read(String category) {
    return categories.describe(categories.require(category), caller);
  }

  @PATCH
  @Path("{category}")
  @Transactional
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(operationId = "updateCategory", summary = "Change a category")
  public CategoryResponse update(
      String category,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MergePatch.MEDIA_TYPE,
                      schema = @Schema(implementation = CategoryRequest.class)))
          JsonNode patch) {
    var found = categories.requireOwn(category, caller);
    found.change(mergePatch.apply(CategoryRequest.of(found), patch));
    categories.flush();
    return categories.describe(found, caller);
  }
}
