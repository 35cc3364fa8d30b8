package org.lectern.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.PersonSummary;
import org.lectern.identity.Role;
import org.lectern.identity.User;
import org.lectern.identity.Users;
import org.lectern.query.Query;

@Path("/api/v1/sessions/{session}/access-check")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Sessions")
public class AccessCheckResource {
  private final SessionAuthorization authorization;
  private final CurrentUser caller;
  private final Users users;
  private final AccessExplainer explainer;

  AccessCheckResource(
      SessionAuthorization authorization,
      CurrentUser caller,
      Users users,
      AccessExplainer explainer) {
    this.authorization = authorization;
    this.explainer = explainer;
    this.caller = caller;
    this.users = users;
  }

  @GET
  @Operation(
      operationId = "checkAccess",
      summary = "Explain a person's access to a session",
      description =
          "Managers and administrators may ask about anybody; everybody with a role in the "
              + "session may ask about themselves. Current roles are used, whatever instant is asked "
              + "about.")
  public AccessCheckResponse check(
      String session,
      @QueryParam("user") @Parameter(description = "Id or username; you, if absent.") String user,
      @QueryParam("course") @Parameter(description = "Id or code; the whole session, if absent.")
          String course,
      @QueryParam("at")
          @Parameter(
              description = "An instant with an offset; now, if absent.",
              schema = @Schema(implementation = Instant.class))
          String at) {
    var instant = at == null ? authorization.now() : Query.moment("at", at);
    var own = authorization.require(session);
    var person = person(session, user);
    var standing =
        person.id().equals(caller.id())
            ? own
            : authorization.standingOf(person.id(), own.session());
    var asked = course == null ? null : authorization.courseOf(standing, course).course();
    return explainer.explain(
        new AccessExplainer.Question(
            standing,
            asked,
            PersonSummary.of(person),
            instant.truncatedTo(ChronoUnit.MICROS),
            SessionAct.READ_PAGE.may(own.decide(authorization.now()), false)));
  }

  /** Callers who may ask only about themselves must not learn whether other people exist. */
  private User person(String session, String user) {
    if (user == null) return users.require(caller.id().toString());
    var found = users.findByName(user);
    if (found.filter(it -> it.id().equals(caller.id())).isEmpty()) {
      authorization.require(SessionAct.ADMINISTER, session);
    }
    return users.require(user);
  }
}
