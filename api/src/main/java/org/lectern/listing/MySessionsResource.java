package org.lectern.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.words.SessionView;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.authorization.SessionScope;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.paging.PageQuery;
import org.lectern.query.Query;

@Path("/api/v1/me/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "My sessions")
public class MySessionsResource {
  private final MySessions sessions;
  private final SessionAuthorization authorization;
  private final CurrentUser caller;

  MySessionsResource(MySessions sessions, SessionAuthorization authorization, CurrentUser caller) {
    this.sessions = sessions;
    this.authorization = authorization;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listMySessions",
      summary = "List my sessions: current, upcoming or past",
      description =
          "Current by nearest end, upcoming by start, past by latest end; open ends come last.")
  public MySessionsResponse mine(
      @QueryParam("view") @Parameter(schema = @Schema(implementation = SessionView.class))
          String view,
      @BeanParam PageQuery page) {
    var person = new MySessions.Person(caller.id(), caller.role(), true);
    return sessions.list(person, view(view), page, authorization.now(), new SessionScope.All());
  }

  @GET
  @Path("{session}")
  @Operation(operationId = "readMySession", summary = "Get one of my sessions, listed or not")
  public MySession read(String session) {
    return sessions.read(authorization.require(session), caller.id(), authorization.now());
  }

  static SessionView view(String text) {
    var view = Query.word("view", text, SessionView.class);
    return view == null ? SessionView.CURRENT : view;
  }
}
