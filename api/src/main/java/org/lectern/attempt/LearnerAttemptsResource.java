package org.lectern.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.content.ItemKind;
import org.lectern.content.Items;
import org.lectern.content.SessionOutlines;
import org.lectern.etag.IfMatch;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.PersonSummary;
import org.lectern.identity.Role;
import org.lectern.identity.User;
import org.lectern.identity.Users;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.results.ItemStates;
import org.lectern.results.OwnWork;
import org.lectern.results.Takers;

@Path("/api/v1/sessions/{session}/courses/{course}/items/{item}/attempts/{user}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Quizzes")
public class LearnerAttemptsResource {
  private final SessionAuthorization authorization;
  private final SessionOutlines outlines;
  private final Attempts attempts;
  private final ExtraAttempts extra;
  private final Users users;
  private final Takers takers;
  private final History history;
  private final CurrentUser caller;
  private final IfMatch ifMatch;

  LearnerAttemptsResource(
      SessionAuthorization authorization,
      SessionOutlines outlines,
      Attempts attempts,
      ExtraAttempts extra,
      Users users,
      Takers takers,
      History history,
      CurrentUser caller,
      IfMatch ifMatch) {
    this.authorization = authorization;
    this.outlines = outlines;
    this.attempts = attempts;
    this.extra = extra;
    this.users = users;
    this.takers = takers;
    this.history = history;
    this.caller = caller;
    this.ifMatch = ifMatch;
  }

  private record Found(ItemStates.At at, SessionOutlines.Full quiz, User learner) {}

  @GET
  @Operation(operationId = "listAttempts", summary = "List the attempts of a learner at a quiz")
  public LearnerAttempts list(String session, String course, String item, String user) {
    var at = authorization.require(SessionAct.TRACK_LEARNERS, session, course);
    return described(require(at, item, user));
  }

  @PUT
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "grantAttempts",
      summary = "Grant a learner more attempts at a quiz than everybody has",
      description = "The number replaces any before. Nobody grants themselves: 403 own-work.")
  public LearnerAttempts grant(
      String session, String course, String item, String user, ExtraAttemptsRequest request) {
    var at = authorization.require(SessionAct.MARK_WORK, session, course);
    var found = require(at, item, user);
    if (found.learner.id().equals(caller.id())) throw ProblemException.forbidden("own-work");
    ifMatch.require(
        SessionOutlines.VERSION, new SessionOutlines.Place(found.at.session(), found.at.item()));
    var before = extra.of(found.at);
    extra.grant(found.at, request.attempts());
    if (before != request.attempts()) record(found, before, request.attempts());
    return described(found);
  }

  /** 404 for who does not take the course, and for an item that is not in its outline. */
  private Found require(CourseStanding at, String item, String user) {
    var session = at.standing().session();
    var id = Query.id(item).orElseThrow(() -> Items.notFound(item));
    var quiz = outlines.require(session, at.course(), id);
    var learner =
        users.findByName(user).orElseThrow(() -> ProblemException.notFound("learner", user));
    var place = new OwnWork.Place(session, at.course(), learner.id());
    if (takers.among(Set.of(place)).isEmpty()) throw ProblemException.notFound("learner", user);
    if (quiz.kind() != ItemKind.QUIZ) throw Items.notFound(item);
    return new Found(new ItemStates.At(session, at.course(), learner.id(), id), quiz, learner);
  }

  private LearnerAttempts described(Found found) {
    var now = authorization.now();
    var all = attempts.of(found.at);
    var more = extra.of(found.at);
    var limit = found.quiz.content().task().quiz().attempts();
    return new LearnerAttempts(
        PersonSummary.of(found.learner),
        more,
        limit == null ? null : Integer.valueOf(Math.max(0, limit + more - all.size())),
        all.stream().map(each -> MyAttempt.of(each, now)).toList());
  }

  private void record(Found found, int before, int after) {
    var title = found.quiz.content().title();
    history.record(
        caller.id(),
        new SessionChange(
            found.at.session(),
            ChangeKind.ATTEMPTS_GRANTED,
            title,
            found.learner.id(),
            String.valueOf(before),
            String.valueOf(after)));
  }
}
