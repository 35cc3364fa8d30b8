package org.lectern.enrollment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Many places as the two arrays of a statement: {@code unnest(:sessions, :people)}. */
record Places(List<UUID> sessions, List<UUID> people) {
  static Places of(Collection<Place> places) {
    return new Places(
        places.stream().map(Place::session).toList(), places.stream().map(Place::user).toList());
  }
}
