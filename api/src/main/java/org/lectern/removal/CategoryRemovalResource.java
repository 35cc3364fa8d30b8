package org.lectern.removal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.category.Categories;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;

@Path("/api/v1/session-categories/{category}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Categories")
public class CategoryRemovalResource {
  private final Categories categories;
  private final CategoryRemover remover;
  private final CurrentUser caller;

  CategoryRemovalResource(Categories categories, CategoryRemover remover, CurrentUser caller) {
    this.categories = categories;
    this.remover = remover;
    this.caller = caller;
  }

  @DELETE
  @Transactional
  @Operation(
      operationId = "deleteCategory",
      summary = "Delete a category; its sessions become uncategorised")
  public RemovalResponse delete(String category, @BeanParam DryRun dryRun) {
    var found = categories.requireOwn(category, caller);
    return remover.remove(found, dryRun.isAsked());
  }
}
