package org.lectern.removal.item;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.problem.ProblemException;
import org.lectern.removal.DryRun;
import org.lectern.removal.RemovalCount;
import org.lectern.removal.RemovalResponse;
import org.lectern.results.ItemStates;
import org.lectern.results.Results;
import org.lectern.scoring.ScoreHistory;
import org.lectern.scoring.ScoredLearners;

@Path("/api/v1/sessions/{session}/courses/{course}/items/{item}/results/{user}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Results")
public class ResultRemovalResource {
  private final SessionAuthorization authorization;
  private final ScoredLearners learners;
  private final Results results;
  private final ScoreHistory history;
  private final CurrentUser caller;
  private final IfMatch ifMatch;

  ResultRemovalResource(
      SessionAuthorization authorization,
      ScoredLearners learners,
      Results results,
      ScoreHistory history,
      CurrentUser caller,
      IfMatch ifMatch) {
    this.authorization = authorization;
    this.learners = learners;
    this.results = results;
    this.history = history;
    this.caller = caller;
    this.ifMatch = ifMatch;
  }

  @DELETE
  @Transactional
  @Operation(
      operationId = "deleteResult",
      summary = "Take back a reported score, and the done that it earned")
  public RemovalResponse delete(
      String session, String course, String item, String user, @BeanParam DryRun dryRun) {
    var at = authorization.require(SessionAct.MARK_WORK, session, course);
    var found = learners.require(at, item, user);
    if (found.user().id().equals(caller.id())) throw ProblemException.forbidden("own-work");
    var in = at.standing().session();
    var key = new ItemStates.At(in, at.course(), found.user().id(), found.item().id());
    ifMatch.require(Results.VERSION, key);
    if (!dryRun.isAsked()) {
      results.delete(key);
      history.record(in, caller.id(), found, null);
    }
    return RemovalResponse.of(dryRun.isAsked(), List.of(), new RemovalCount("results", 1));
  }
}
