package org.lectern.enrollment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Many seats as the two arrays of a statement: {@code unnest(:sessions, :people)}. */
record Seats(List<UUID> sessions, List<UUID> people) {
  static Seats of(Collection<Seat> seats) {
    return new Seats(
        seats.stream().map(Seat::session).toList(), seats.stream().map(Seat::user).toList());
  }
}
