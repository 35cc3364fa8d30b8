package org.lectern.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.enrollment.roster.BatchResponse;
import org.lectern.identity.Role;
import org.lectern.outcome.Outcome;

@Path("/api/v1/sessions/{session}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Results")
public class ResultResource {
  private final SessionAuthorization authorization;
  private final ScoredLearners learners;
  private final Scorer scorer;
  private final ResultBatch batch;

  ResultResource(
      SessionAuthorization authorization,
      ScoredLearners learners,
      Scorer scorer,
      ResultBatch batch) {
    this.authorization = authorization;
    this.learners = learners;
    this.scorer = scorer;
    this.batch = batch;
  }

  @GET
  @Path("courses/{course}/items/{item}/results/{user}")
  @Operation(
      operationId = "readResult",
      summary = "Get the score that was reported for a learner at an item")
  public ResultResponse read(String session, String course, String item, String user) {
    var at = authorization.require(SessionAct.TRACK_LEARNERS, session, course);
    return learners.require(at, item, user);
  }

  @PUT
  @Path("courses/{course}/items/{item}/results/{user}")
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "200",
      description = "There was a score already: it is this one now, or was the same.",
      content = @Content(schema = @Schema(implementation = ResultChange.class)))
  @APIResponseSchema(
      value = ResultChange.class,
      responseCode = "201",
      responseDescription = "There was no score before.")
  @Operation(
      operationId = "pushResult",
      summary = "Report a learner's score at an item, in place of any before",
      description =
          "For items that take a score (EXTERNAL); at any date, for whoever takes the course now. "
              + "More than four decimals are rounded, half of one up. Without at, it was achieved "
              + "now. By completion PASSED, a score that reaches the pass mark makes the item done; "
              + "a corrected one is judged anew. The score of a hidden item is kept, with a warning. "
              + "A locked course does not matter. Nobody reports their own: 403 own-work.")
  public RestResponse<ResultChange> push(
      String session, String course, String item, String user, ResultRequest request) {
    var at = authorization.require(SessionAct.MARK_WORK, session, course);
    var change = scorer.push(at, item, user, request);
    var isNew = change.outcome() == Outcome.CREATED;
    return RestResponse.status(isNew ? Status.CREATED : Status.OK, change);
  }

  @POST
  @Path("results/batch")
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "pushResults",
      summary = "Report up to 500 scores in a session",
      description =
          "Each item is checked on its own, as one score is. The course is named by id or code, the "
              + "item by id, external id or a title that is unique in the outline. ATOMIC: any fault "
              + "is a 422 that lists every fault, and nothing is written. BEST_EFFORT: the good items "
              + "are written, the others have the outcome FAILED. The same batch again changes "
              + "nothing. A dry run always answers 200 with the outcome that each item would have.")
  public BatchResponse pushMany(String session, ResultBatchRequest request) {
    var standing = authorization.requireToChange(SessionAct.MARK_WORK, session);
    return batch.apply(standing, request);
  }
}
