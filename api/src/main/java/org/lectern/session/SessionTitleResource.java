package org.lectern.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.identity.Role;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;
import org.lectern.text.Trimmed;

@Path("/api/v1/session-title-check")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Sessions")
public class SessionTitleResource {
  private static final Statement<String, Boolean> IS_TAKEN =
      Statement.of(
          String.class,
          Boolean.class,
          "select exists (select 1 from session where name_fold(title) = name_fold(:title))");

  private final Database database;

  SessionTitleResource(Database database) {
    this.database = database;
  }

  @GET
  @Operation(
      operationId = "checkSessionTitle",
      summary = "Check whether a session title is taken",
      description =
          "Titles are unique across all sessions; whose session has the title is not disclosed.")
  public SessionTitleCheck check(
      @QueryParam("title")
          @Parameter(required = true, description = "At most 150 characters, in any case.")
          String title) {
    if (Trimmed.isEmpty(title) || title.length() > SessionDetails.LONGEST_TITLE) {
      throw ProblemException.malformed("title", "bad-parameter.title");
    }
    return new SessionTitleCheck(title, database.one(IS_TAKEN, Trimmed.of(title)));
  }
}
