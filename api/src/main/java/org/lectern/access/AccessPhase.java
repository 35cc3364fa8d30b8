package org.lectern.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lectern.access.dates.SessionDates;

/**
 * A period in which the same roles give the same rights for the same reasons.
 *
 * @param from its first instant; null if it has no start. An end takes effect one microsecond after
 *     it.
 */
public record AccessPhase(Instant from, AccessDecision decision) {

  /** All of them in order, each lasting until the next, the last for good. */
  public static List<AccessPhase> all(SessionDates dates, RolesHeld roles) {
    var phases = new ArrayList<AccessPhase>();
    phases.add(new AccessPhase(null, AccessRule.decide(dates, roles, Instant.MIN)));
    for (var turn : AccessRule.turningPoints(dates, roles)) {
      var decision = AccessRule.decide(dates, roles, turn);
      if (!decision.equals(phases.get(phases.size() - 1).decision())) {
        phases.add(new AccessPhase(turn, decision));
      }
    }
    return List.copyOf(phases);
  }
}
