package org.lectern.transfer.enrollments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.csv.CsvRow;
import org.lectern.enrollment.Seat;
import org.lectern.enrollment.roster.RosterChange;
import org.lectern.enrollment.roster.RosterOutcome;
import org.lectern.outcome.Outcome;
import org.lectern.transfer.rows.FileRows;
import org.lectern.transfer.rows.Judgement;
import org.lectern.transfer.rows.SettledRow;
import org.lectern.transfer.rows.Verdict;
import org.lectern.transfer.rows.Verdicts;

/** The verdicts on a file of enrollments; for a valid row, its place is kept. */
public final class EnrollmentJudgement implements Judgement {
  private static final int PLACES_AT_ONCE = 10_000;

  /** What rows are checked against, and the outcome of the places that they request. */
  public interface Rosters {
    NamedInRows named(List<CsvRow> rows);

    RosterOutcome apply(RosterChange change);

    /** Once all of them are. */
    void applied(RosterCounts counts, Verdicts verdicts);
  }

  private final UUID session;
  private final Rosters rosters;
  private final Map<Seat, AskedSeat> asked = new HashMap<>();
  private final Verdicts verdicts = new Verdicts();

  /** {@code session} is that of all rows; null where each row names its own. */
  public EnrollmentJudgement(UUID session, Rosters rosters) {
    this.session = session;
    this.rosters = rosters;
  }

  @Override
  public Verdicts verdicts() {
    return verdicts;
  }

  @Override
  public void judge(List<CsvRow> rows) {
    var judge = new EnrollmentJudge(session, rosters.named(rows));
    rows.forEach(row -> judge(row, judge));
  }

  private void judge(CsvRow row, EnrollmentJudge judge) {
    try {
      var good = judge.judge(row);
      var before = asked.putIfAbsent(good.seat(), good);
      if (before != null) verdicts.put(row.line(), again(good, before));
    } catch (SettledRow settled) {
      verdicts.put(row.line(), settled.verdict());
    }
  }

  private static Verdict again(AskedSeat good, AskedSeat before) {
    var line = before.line();
    if (good.saysTheSame(before)) {
      return Verdict.skipped("duplicate-row", line);
    }
    return Verdict.failed("username", "contradicts-line", line);
  }

  @Override
  public void write(FileRows file, Runnable after) {
    var counts = new RosterCounts();
    var all = new ArrayList<>(asked.values());
    all.sort(AskedSeat.ORDER);
    for (int from = 0; from < all.size(); from += PLACES_AT_ONCE) {
      write(all.subList(from, Math.min(from + PLACES_AT_ONCE, all.size())), counts);
      after.run();
    }
    rosters.applied(counts, verdicts);
  }

  private void write(List<AskedSeat> some, RosterCounts counts) {
    var change = new RosterChange();
    for (var one : some) {
      if (one.enrolls()) change.enroll(one.seat(), one.excluded());
      else change.unenroll(one.seat());
    }
    var done = rosters.apply(change);
    counts.add(done);
    some.forEach(one -> verdicts.put(one.line(), verdict(one, done)));
  }

  private static Verdict verdict(AskedSeat asked, RosterOutcome done) {
    var outcome = asked.enrolls() ? done.enrolled(asked.seat()) : done.unenrolled(asked.seat());
    if (outcome != Outcome.FAILED) return Verdict.of(outcome);
    return Verdict.failed("username", "inactive-user.meanwhile");
  }
}
