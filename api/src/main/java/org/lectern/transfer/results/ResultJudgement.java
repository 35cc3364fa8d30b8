package org.lectern.transfer.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.content.NamedItems;
import org.lectern.csv.CsvRow;
import org.lectern.outcome.Outcome;
import org.lectern.results.ItemStates;
import org.lectern.results.Push;
import org.lectern.scoring.JudgedScore;
import org.lectern.scoring.ReportedScore;
import org.lectern.scoring.ResultCounts;
import org.lectern.transfer.rows.FileRows;
import org.lectern.transfer.rows.Judgement;
import org.lectern.transfer.rows.SettledRow;
import org.lectern.transfer.rows.Verdict;
import org.lectern.transfer.rows.Verdicts;

/** The verdicts on a file of scores; for a valid row, what it reports is kept. */
final class ResultJudgement implements Judgement {
  private static final int SCORES_AT_ONCE = 10_000;

  /** What rows are checked against, and what is done with those that are good. */
  interface Scores {
    List<JudgedScore> judge(List<ReportedScore> scores);

    /** The outcome of each; FAILED where something else is known that is to stay. */
    Map<ItemStates.At, Outcome> push(List<Push> pushes);

    /** Once all of them are. */
    void pushed(ResultCounts counts, Verdicts verdicts);
  }

  private final NamedPlaces named;
  private final Scores scores;
  private final Map<ItemStates.At, AskedScore> asked = new HashMap<>();
  private final Verdicts verdicts = new Verdicts();

  ResultJudgement(NamedPlaces named, Scores scores) {
    this.named = named;
    this.scores = scores;
  }

  @Override
  public Verdicts verdicts() {
    return verdicts;
  }

  @Override
  public void judge(List<CsvRow> rows) {
    named.add(rows);
    var lines = new ArrayList<Integer>();
    var reported = new ArrayList<ReportedScore>();
    for (var row : rows) {
      try {
        reported.add(named.require(row));
        lines.add(row.line());
      } catch (SettledRow settled) {
        verdicts.put(row.line(), settled.verdict());
      }
    }
    var judged = scores.judge(reported);
    for (int i = 0; i < judged.size(); i++) judge(lines.get(i), judged.get(i));
  }

  private void judge(int line, JudgedScore judged) {
    if (!judged.isKept()) {
      verdicts.put(line, Verdict.failed(column(judged.member()), judged.why()));
      return;
    }
    var good = new AskedScore(line, judged.push(), hidden(judged.item()));
    var before = asked.putIfAbsent(good.at(), good);
    if (before != null) verdicts.put(line, again(good, before));
  }

  private static String column(String member) {
    return member.equals("user") ? "username" : member;
  }

  private static String hidden(NamedItems.Found item) {
    return item.hidden() ? item.title() : null;
  }

  private static Verdict again(AskedScore good, AskedScore before) {
    return good.saysTheSame(before)
        ? Verdict.skipped("duplicate-row", before.line())
        : Verdict.failed("score", "contradicts-line.score", before.line());
  }

  @Override
  public void write(FileRows file, Runnable after) {
    var counts = new ResultCounts();
    var all = new ArrayList<>(asked.values());
    all.sort(AskedScore.ORDER);
    for (int from = 0; from < all.size(); from += SCORES_AT_ONCE) {
      write(all.subList(from, Math.min(from + SCORES_AT_ONCE, all.size())), counts);
      after.run();
    }
    scores.pushed(counts, verdicts);
  }

  private void write(List<AskedScore> some, ResultCounts counts) {
    var outcomes = scores.push(some.stream().map(AskedScore::push).toList());
    counts.add(outcomes);
    some.forEach(one -> verdicts.put(one.line(), one.verdict(outcomes.get(one.at()))));
  }
}
