package org.lectern.enrollment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Who is in classes at this moment, and the sources that this gives them in a session. */
@ApplicationScoped
class ClassMembersNow {
  private static final String MEMBERS =
      """
      select class_id, user_id from class_member
      where class_id = any(cast(:classes as uuid[]))""";

  private static final String ADD_SOURCES =
      """
      insert into enrollment_source (session_id, user_id, kind, class_id, by_user, since)
      select :session, user_id, 'CLASS', class_id, :byUser, :now from class_member
      where class_id = any(cast(:classes as uuid[])) and user_id = any(cast(:people as uuid[]))
      order by 2, 4
      on conflict do nothing returning class_id, user_id""";

  private final EntityManager database;

  ClassMembersNow(EntityManager database) {
    this.database = database;
  }

  /** By class; one without members is not among them. */
  Map<UUID, Set<UUID>> of(Collection<UUID> classes) {
    return byClass(
        database
            .createNativeQuery(MEMBERS, Tuple.class)
            .setParameter("classes", classes.toArray(UUID[]::new)),
        Function.identity());
  }

  /** By class, the places of those who did not come through it before. */
  Map<UUID, Set<Place>> addSources(
      UUID session, Collection<UUID> classes, Admitted admitted, UUID by, Instant now) {
    var people = admitted.places().stream().map(Place::user).toArray(UUID[]::new);
    return byClass(
        database
            .createNativeQuery(ADD_SOURCES, Tuple.class)
            .setParameter("session", session)
            .setParameter("classes", classes.toArray(UUID[]::new))
            .setParameter("people", people)
            .setParameter("byUser", by)
            .setParameter("now", now),
        user -> new Place(session, user));
  }

  @SuppressWarnings("unchecked")
  private static <T> Map<UUID, Set<T>> byClass(Query query, Function<UUID, T> each) {
    return ((List<Tuple>) query.getResultList())
        .stream()
            .collect(
                groupingBy(
                    row -> row.get("class_id", UUID.class),
                    mapping(row -> each.apply(row.get("user_id", UUID.class)), toSet())));
  }
}
