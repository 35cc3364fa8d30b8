package org.lectern.transfer.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.content.NamedItems;
import org.lectern.csv.CsvColumns;
import org.lectern.outcome.Outcome;
import org.lectern.results.ItemStates;
import org.lectern.results.Push;
import org.lectern.results.Results;
import org.lectern.scoring.JudgedScore;
import org.lectern.scoring.ReportedScore;
import org.lectern.scoring.ResultCounts;
import org.lectern.scoring.ScoreHistory;
import org.lectern.scoring.ScoreJudge;
import org.lectern.transfer.rows.AskedOnce;
import org.lectern.transfer.rows.ExistingPolicy;
import org.lectern.transfer.rows.ImportKind;
import org.lectern.transfer.rows.ImportTask;
import org.lectern.transfer.rows.Judgement;
import org.lectern.transfer.rows.NamedLearners;
import org.lectern.transfer.rows.NamedSessions;
import org.lectern.transfer.rows.People;
import org.lectern.transfer.rows.RowKind;
import org.lectern.transfer.rows.Suggestions;
import org.lectern.transfer.rows.Verdicts;

/** Rows that report scores of learners, in sessions that the sender manages. */
@ApplicationScoped
class ResultRows implements RowKind {
  private final People people;
  private final NamedSessions sessions;
  private final NamedCourses courses;
  private final NamedItems items;
  private final ScoreJudge judge;
  private final Results results;
  private final ScoreHistory history;
  private final Suggestions suggestions;
  private final Clock clock;

  ResultRows(
      People people,
      NamedSessions sessions,
      NamedCourses courses,
      NamedItems items,
      ScoreJudge judge,
      Results results,
      ScoreHistory history,
      Suggestions suggestions,
      Clock clock) {
    this.people = people;
    this.sessions = sessions;
    this.courses = courses;
    this.items = items;
    this.judge = judge;
    this.results = results;
    this.history = history;
    this.suggestions = suggestions;
    this.clock = clock;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.RESULTS;
  }

  @Override
  public CsvColumns columns(boolean ofOneSession) {
    var columns = ofOneSession ? CsvColumns.requiring() : CsvColumns.requiring("session");
    return columns
        .andOneOf("course")
        .andOneOf("item")
        .andOneOf(NamedLearners.COLUMNS.toArray(String[]::new))
        .andOneOf("score")
        .andMaybe("at");
  }

  @Override
  public List<String> names(boolean ofOneSession) {
    return Stream.of(
            ofOneSession ? List.<String>of() : List.of("session"),
            List.of("course", "item"),
            NamedLearners.COLUMNS,
            List.of("score", "at"))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public Judgement begin(ImportTask task) {
    var named = new NamedPlaces(task, sessions, courses, people);
    return new ResultJudgement(named, new ScoresOf(task));
  }

  private final class ScoresOf implements ResultJudgement.Scores {
    private final ImportTask task;
    private final ScoreJudge.Reporter sender;
    private final AskedOnce<NamedItems.Name, List<NamedItems.Found>> named =
        new AskedOnce<>(items::find);

    ScoresOf(ImportTask task) {
      this.task = task;
      var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      this.sender = new ScoreJudge.Reporter(task.by(), now);
    }

    @Override
    public List<JudgedScore> judge(List<ReportedScore> scores) {
      var found = named.with(scores.stream().map(ReportedScore::itemName).toList());
      return judge.judge(scores, found, sender);
    }

    @Override
    public Map<ItemStates.At, Outcome> push(List<Push> pushes) {
      var isReplaced = task.existing() == ExistingPolicy.UPDATE;
      var existing = isReplaced ? Results.Existing.REPLACED : Results.Existing.KEPT;
      return results.push(pushes, existing, sender.id(), sender.now());
    }

    @Override
    public void pushed(ResultCounts counts, Verdicts verdicts) {
      history.record(task.by(), task.id(), counts);
      suggestions.add(task.by(), verdicts);
    }
  }
}
