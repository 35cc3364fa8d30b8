package org.lectern.enrollment.roster;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.enrollment.EnrollResult;
import org.lectern.enrollment.Place;
import org.lectern.outcome.Outcome;

/**
 * What a change of rosters came to.
 *
 * @param exclusions the places whose exclusions changed, with those of before
 */
public record RosterOutcome(
    EnrollResult enrolled, Map<Place, Set<UUID>> exclusions, Set<Place> removed) {

  /** FAILED where that person became unknown or inactive since the caller looked. */
  public Outcome enrolled(Place place) {
    var outcome = enrolled.outcomes().get(place);
    if (outcome == null) return Outcome.FAILED;
    var sameButCourses = outcome == Outcome.UNCHANGED && exclusions.containsKey(place);
    return sameButCourses ? Outcome.UPDATED : outcome;
  }

  public Outcome unenrolled(Place place) {
    return removed.contains(place) ? Outcome.REMOVED : Outcome.UNCHANGED;
  }
}
