package org.lectern.enrollment;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Many places as two arrays of a statement: {@code asked(session_id, user_id)}. */
final class Places {
  /** A table expression over the parameters that {@link #bind} sets. */
  static final String ASKED =
      "unnest(cast(:sessions as uuid[]), cast(:people as uuid[])) as asked(session_id, user_id)";

  private Places() {}

  static Query bind(Query query, Collection<Place> places) {
    return query
        .setParameter("sessions", places.stream().map(Place::session).toArray(UUID[]::new))
        .setParameter("people", places.stream().map(Place::user).toArray(UUID[]::new));
  }

  /** The places that a statement returns as {@code session_id, user_id}. */
  @SuppressWarnings("unchecked")
  static Set<Place> of(Query query) {
    return ((List<Tuple>) query.getResultList())
        .stream()
            .map(row -> new Place(row.get(0, UUID.class), row.get(1, UUID.class)))
            .collect(Collectors.toSet());
  }
}
