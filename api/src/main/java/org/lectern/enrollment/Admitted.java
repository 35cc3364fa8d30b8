package org.lectern.enrollment;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.outcome.Outcome;

/** The enrollments that exist now, which of them are new, and the people who were refused. */
public record Admitted(List<Seat> seats, Set<Seat> created, List<RefusedPerson> refused) {

  /** With the places that also received a source. */
  public EnrollResult sourced(Set<Seat> sourced) {
    return new EnrollResult(
        seats.stream().collect(toMap(seat -> seat, seat -> outcome(seat, sourced))), refused);
  }

  /** The part that concerns these people. */
  public Admitted of(Collection<UUID> people) {
    return new Admitted(
        seats.stream().filter(seat -> people.contains(seat.user())).toList(),
        created,
        refused.stream().filter(person -> people.contains(person.user())).toList());
  }

  private Outcome outcome(Seat seat, Set<Seat> sourced) {
    if (created.contains(seat)) return Outcome.CREATED;
    return sourced.contains(seat) ? Outcome.UPDATED : Outcome.UNCHANGED;
  }
}
