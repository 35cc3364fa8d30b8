package org.lectern.enrollment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.outcome.Outcome;

/**
 * The outcome of each requested place: CREATED, UPDATED (one more source) or UNCHANGED; refused
 * people are left out.
 */
public record EnrollResult(Map<Seat, Outcome> outcomes, List<RefusedPerson> refused) {
  public EnrollResult {
    outcomes = Map.copyOf(outcomes);
    refused = List.copyOf(refused);
  }

  /** Null where that person was refused. */
  public Outcome outcome(UUID session, UUID user) {
    return outcomes.get(new Seat(session, user));
  }

  public int count(Outcome outcome) {
    return (int) outcomes.values().stream().filter(outcome::equals).count();
  }
}
