package org.lectern.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.PersonSummary;
import org.lectern.identity.Role;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.sql.Database;

@Path("/api/v1/sessions/{session}/history")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Sessions")
public class SessionHistoryResource {
  private static final SortKeys NEWEST_FIRST =
      new SortKeys("-at", "h.id", "bigint").with("at", "h.id", "bigint");

  private static final ListSql<UUID, SessionChangeResponse> LIST =
      ListSql.of(
          UUID.class,
          SessionChangeResponse.class,
          NEWEST_FIRST,
          """
          select h.id, h.at, h.kind, h.subject, h.before as "from", h.after as "to", %s, %s"""
              .formatted(
                  PersonSummary.columns("a", "actor_"), PersonSummary.columns("p", "person_")),
          """
          from session_change h left join app_user a on a.id = h.actor
            left join app_user p on p.id = h.person
          where h.session_id = :session""");

  private final SessionAuthorization authorization;
  private final Database database;

  SessionHistoryResource(SessionAuthorization authorization, Database database) {
    this.authorization = authorization;
    this.database = database;
  }

  @GET
  @Operation(
      operationId = "listSessionHistory",
      summary = "List the changes of a session, newest first")
  public Page<SessionChangeResponse> list(String session, @BeanParam PageQuery page) {
    var id = authorization.require(SessionAct.ADMINISTER, session).session();
    return LIST.with(id).page(database, page, null, authorization.now());
  }
}
