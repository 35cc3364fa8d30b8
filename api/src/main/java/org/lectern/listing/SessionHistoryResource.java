package org.lectern.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.Role;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.paging.SqlList;

@Path("/api/v1/sessions/{session}/history")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Sessions")
public class SessionHistoryResource {
  private static final SortKeys NEWEST_FIRST =
      new SortKeys("-at", "h.id", "bigint").with("at", "h.id", "bigint");

  private static final String COLUMNS =
      """
      h.id, h.at, h.kind, h.subject, h.before, h.after,
      a.id as actor_id, a.username as actor_username, a.first_name as actor_first_name,
      a.last_name as actor_last_name, a.active as actor_active,
      p.id as person_id, p.username as person_username, p.first_name as person_first_name,
      p.last_name as person_last_name, p.active as person_active""";

  private final SessionAuthorization authorization;
  private final EntityManager database;
  private final Clock clock;

  SessionHistoryResource(SessionAuthorization authorization, EntityManager database, Clock clock) {
    this.authorization = authorization;
    this.database = database;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "listSessionHistory",
      summary = "Who changed what in a session, newest first")
  public Page<SessionChangeResponse> list(String session, @BeanParam PageQuery page) {
    var id = authorization.require(SessionAct.ADMINISTER, session).session();
    return new SqlList(
            COLUMNS,
            "session_change h left join app_user a on a.id = h.actor"
                + " left join app_user p on p.id = h.person",
            NEWEST_FIRST)
        .where("h.session_id = :session", "session", id)
        .page(database, page, null, clock.instant(), SessionChangeResponse::of);
  }
}
