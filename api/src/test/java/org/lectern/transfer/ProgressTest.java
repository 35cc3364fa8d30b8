package org.lectern.transfer;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.csv.CsvRow;
import org.lectern.enrollment.EnrollResult;
import org.lectern.enrollment.Seat;
import org.lectern.enrollment.roster.CoursesOfSessions;
import org.lectern.enrollment.roster.RosterChange;
import org.lectern.enrollment.roster.RosterOutcome;
import org.lectern.outcome.Outcome;
import org.lectern.transfer.enrollments.EnrollmentJudgement;
import org.lectern.transfer.enrollments.EnrollmentJudgement.Rosters;
import org.lectern.transfer.enrollments.NamedInRows;
import org.lectern.transfer.enrollments.RosterCounts;
import org.lectern.transfer.rows.People;
import org.lectern.transfer.rows.Verdicts;

/** A row is done when it failed, or when what it asks for is written; not before. */
class ProgressTest {
  private static final int GOOD_ROWS = 25_000;

  private final UUID session = UUID.randomUUID();
  private final Map<String, People.Learner> people =
      IntStream.range(0, GOOD_ROWS)
          .mapToObj(ProgressTest::person)
          .collect(toMap(People.Learner::username, it -> it));
  private final EnrollmentJudgement judgement = new EnrollmentJudgement(session, new Everybody());

  @Test
  void countsFailedRowsAtOnceAndGoodOnesWhenTheyAreWritten() {
    judgement.judge(List.of(row(2, "nobody"), row(3, "person0"), row(4, "person0")));
    assertEquals(2, done());
    judgement.judge(IntStream.range(1, GOOD_ROWS).mapToObj(n -> row(n + 4, "person" + n)).toList());
    assertEquals(2, done());
    var steps = new ArrayList<Integer>();
    judgement.write(null, () -> steps.add(done()));
    assertEquals(List.of(10_002, 20_002, 25_002), steps);
  }

  private int done() {
    return judgement.verdicts().all().size();
  }

  private static CsvRow row(int line, String username) {
    return new CsvRow(line, Map.of("username", username), List.of());
  }

  private static People.Learner person(int number) {
    return new People.Learner(UUID.randomUUID(), "person" + number, true);
  }

  /** Takes in whoever comes. */
  private final class Everybody implements Rosters {
    private final CoursesOfSessions noCourses = CoursesOfSessions.read(null, List.of(), List.of());
    private final Map<Seat, Outcome> created =
        people.values().stream()
            .collect(toMap(one -> new Seat(session, one.id()), one -> Outcome.CREATED));

    @Override
    public NamedInRows named(List<CsvRow> rows) {
      return new NamedInRows(
          Map.of(session.toString(), session), people, Map.of(), Map.of(), noCourses);
    }

    @Override
    public RosterOutcome apply(RosterChange change) {
      return new RosterOutcome(new EnrollResult(created, List.of()), Map.of(), Set.of());
    }

    @Override
    public void applied(RosterCounts counts, Verdicts verdicts) {}
  }
}
