package org.lectern.enrollment;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.outcome.Outcome;

/** Places that are held now, of which some are new, and the people who could not have theirs. */
public record Admitted(List<Place> places, Set<Place> created, List<RefusedPerson> refused) {

  /** With the places that were given a source by this, too. */
  public EnrollResult sourced(Set<Place> sourced) {
    return new EnrollResult(
        places.stream().collect(toMap(place -> place, place -> outcome(place, sourced))), refused);
  }

  /** The part of it that is about these people. */
  public Admitted of(Collection<UUID> people) {
    return new Admitted(
        places.stream().filter(place -> people.contains(place.user())).toList(),
        created,
        refused.stream().filter(person -> people.contains(person.user())).toList());
  }

  private Outcome outcome(Place place, Set<Place> sourced) {
    if (created.contains(place)) return Outcome.CREATED;
    return sourced.contains(place) ? Outcome.UPDATED : Outcome.UNCHANGED;
  }
}
