package org.lectern.enrollment.roster;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.enrollment.EnrollResult;
import org.lectern.enrollment.Seat;
import org.lectern.outcome.Outcome;

/**
 * The result of a change of rosters.
 *
 * @param exclusions the seats whose exclusions changed, with those of before
 */
public record RosterOutcome(
    EnrollResult enrolled, Map<Seat, Set<UUID>> exclusions, Set<Seat> removed) {

  /** FAILED if that person was deleted or deactivated since the caller checked. */
  public Outcome enrolled(Seat seat) {
    var outcome = enrolled.outcomes().get(seat);
    if (outcome == null) return Outcome.FAILED;
    var sameButCourses = outcome == Outcome.UNCHANGED && exclusions.containsKey(seat);
    return sameButCourses ? Outcome.UPDATED : outcome;
  }

  public Outcome unenrolled(Seat seat) {
    return removed.contains(seat) ? Outcome.REMOVED : Outcome.UNCHANGED;
  }
}
