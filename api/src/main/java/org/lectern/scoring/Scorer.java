package org.lectern.scoring;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.content.Items;
import org.lectern.content.NamedItems;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.User;
import org.lectern.identity.Users;
import org.lectern.problem.FieldFault;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.results.Results;
import org.lectern.results.Score;
import org.lectern.scoring.ScoreJudge.Reporter;
import org.lectern.warning.Warning;

/** Keeps one score that the caller, who may mark in that course, reports. */
@RequestScoped
class Scorer {
  private final SessionAuthorization authorization;
  private final Users users;
  private final NamedItems items;
  private final ScoreJudge judge;
  private final Results results;
  private final KeptResults kept;
  private final ScoreHistory history;
  private final CurrentUser caller;
  private final IfMatch ifMatch;

  Scorer(
      SessionAuthorization authorization,
      Users users,
      NamedItems items,
      ScoreJudge judge,
      Results results,
      KeptResults kept,
      ScoreHistory history,
      CurrentUser caller,
      IfMatch ifMatch) {
    this.authorization = authorization;
    this.users = users;
    this.items = items;
    this.judge = judge;
    this.results = results;
    this.kept = kept;
    this.history = history;
    this.caller = caller;
    this.ifMatch = ifMatch;
  }

  /**
   * 403 for one's own work; 404 where there is no such item, or nobody of that name takes it; 409
   * where somebody deletes the same score or its learner leaves meanwhile.
   */
  ResultChange push(CourseStanding at, String item, String user, ResultRequest request) {
    var now = authorization.now();
    var id = Query.id(item).orElseThrow(() -> Items.notFound(item)).toString();
    var learner = users.findByName(user).map(User::id).orElse(null);
    var judged = judge(reported(at, id, user, learner, request), now);
    if (!judged.isKept()) throw refusal(judged, item, user);
    var push = judged.push();
    ifMatch.require(Results.VERSION, push.at());
    var before = kept.find(push.at()).orElse(null);
    var outcome = results.push(List.of(push), caller.id(), now).get(push.at());
    var after =
        kept.find(push.at())
            .orElseThrow(() -> ProblemException.conflict("gone-meanwhile.referred-to"));
    history.record(at.standing().session(), caller.id(), before, after);
    return new ResultChange(outcome, after, warnings(judged.item(), ""));
  }

  private static ReportedScore reported(
      CourseStanding at, String item, String user, UUID learner, ResultRequest request) {
    return new ReportedScore(
        at.standing().session(),
        at.course(),
        item,
        learner,
        user,
        new Score(request.score()),
        request.at());
  }

  private JudgedScore judge(ReportedScore score, Instant now) {
    var found = items.find(List.of(score.itemName()));
    return judge.judge(List.of(score), found, new Reporter(caller.id(), now)).get(0);
  }

  private static ProblemException refusal(JudgedScore judged, String item, String user) {
    var why = Objects.requireNonNull(judged.why());
    return switch (why.code()) {
      case "own-work" -> ProblemException.forbidden(why, Map.of());
      case "takes-no-score" -> ProblemException.conflict(why, Map.of());
      case "not-in-the-course" -> ProblemException.notFound("learner", user);
      case "in-the-future" ->
          ProblemException.invalid(List.of(FieldFault.at("/" + judged.member(), why)));
      default -> Items.notFound(item);
    };
  }

  static List<Warning> warnings(NamedItems.Found item, String pointer) {
    if (!item.hidden()) return List.of();
    return List.of(Warning.at(pointer, "item-hidden", item.title()));
  }
}
