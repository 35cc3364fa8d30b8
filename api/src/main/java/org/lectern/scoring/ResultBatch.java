package org.lectern.scoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.TreeMap;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.authorization.SessionStanding;
import org.lectern.content.NamedItems;
import org.lectern.course.Courses;
import org.lectern.enrollment.roster.BatchResponse;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Users;
import org.lectern.outcome.BatchMode;
import org.lectern.results.Results;
import org.lectern.scoring.ScoreJudge.Reporter;

/**
 * Keeps many scores that the caller reports in one session: each is checked, then the good ones are
 * kept; the same number of statements for any number of them.
 */
@RequestScoped
class ResultBatch {
  private final SessionAuthorization authorization;
  private final Courses courses;
  private final Users users;
  private final NamedItems items;
  private final ScoreJudge judge;
  private final Results results;
  private final ScoreHistory history;
  private final CurrentUser caller;

  ResultBatch(
      SessionAuthorization authorization,
      Courses courses,
      Users users,
      NamedItems items,
      ScoreJudge judge,
      Results results,
      ScoreHistory history,
      CurrentUser caller) {
    this.authorization = authorization;
    this.courses = courses;
    this.users = users;
    this.items = items;
    this.judge = judge;
    this.results = results;
    this.history = history;
    this.caller = caller;
  }

  /**
   * All or nothing: any fault is a 422 that lists all of them. A dry run does the same and rolls
   * back.
   */
  BatchResponse apply(SessionStanding standing, ResultBatchRequest request) {
    var judged = judged(names(standing, request.items()), request.items());
    if (request.mode() == BatchMode.ATOMIC && !request.dryRun()) judged.raise();
    var outcomes = results.push(judged.pushes(), caller.id(), authorization.now());
    var counts = new ResultCounts();
    counts.add(outcomes);
    history.record(caller.id(), null, counts);
    if (request.dryRun()) QuarkusTransaction.setRollbackOnly();
    return BatchResponse.of(
        request.mode(), request.dryRun(), judged.answers(outcomes), judged.warnings());
  }

  private BatchNames names(SessionStanding standing, List<ResultItem> asked) {
    return new BatchNames(
        standing,
        authorization.now(),
        courses.findByNames(asked.stream().map(ResultItem::course).distinct().toList()),
        users.findByNames(asked.stream().map(ResultItem::user).distinct().toList()));
  }

  private JudgedBatch judged(BatchNames names, List<ResultItem> asked) {
    var judged = new JudgedBatch(asked);
    var scores = new TreeMap<Integer, ReportedScore>();
    for (int i = 0; i < asked.size(); i++) {
      var refusal = names.refusal(asked.get(i));
      if (refusal.isPresent()) judged.leaveOut(i, "/course", refusal.get());
      else scores.put(i, names.score(asked.get(i)));
    }
    var verdicts = judge(List.copyOf(scores.values())).iterator();
    scores.keySet().forEach(index -> judged.judge(index, verdicts.next()));
    return judged;
  }

  private List<JudgedScore> judge(List<ReportedScore> scores) {
    var found = items.find(scores.stream().map(ReportedScore::itemName).toList());
    return judge.judge(scores, found, new Reporter(caller.id(), authorization.now()));
  }
}
