package org.lectern.enrollment;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;

/**
 * Enrolls people in sessions, in three statements whatever their number; those already in are left
 * as they are, and nobody is ever removed. Every way to enroll comes through here.
 */
@ApplicationScoped
public class Enroller {
  private static final String KNOWN =
      "select id, username, active from app_user where id = any(cast(:people as uuid[]))";

  /** Rows are taken in one order and kept until the end, so that two at once wait, not deadlock. */
  private static final String ENROLL =
      """
      insert into enrollment (session_id, user_id, enrolled_at)
      select asked.session_id, asked.user_id, :now from\s"""
          + Places.ASKED
          + """
       order by 1, 2
      on conflict (session_id, user_id)
        do update set enrolled_at = enrollment.enrolled_at where false
      returning session_id, user_id""";

  private static final String ADD_SOURCE =
      """
      insert into enrollment_source
        (session_id, user_id, kind, import_id, by_user, since)
      select asked.session_id, asked.user_id, :kind, cast(:importId as uuid),
        cast(:byUser as uuid), :now from\s"""
          + Places.ASKED
          + " order by 1, 2 on conflict do nothing returning session_id, user_id";

  private final EntityManager database;
  private final Clock clock;

  Enroller(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Unknown and inactive people are left out and named in the result. */
  public EnrollResult enroll(UUID session, Collection<UUID> people, EnrollmentSource source) {
    return enroll(people.stream().map(user -> new Place(session, user)).toList(), source);
  }

  /** The same for places in several sessions. */
  public EnrollResult enroll(Collection<Place> places, EnrollmentSource source) {
    if (places.isEmpty()) return new EnrollResult(Map.of(), List.of());
    var admitted = admit(places);
    return admitted.sourced(addSource(admitted.places(), source));
  }

  /** Gives people their places, to whom the caller then adds a source. */
  Admitted admit(Collection<Place> places) {
    var refused = refused(places, known(places));
    var out = refused.stream().map(RefusedPerson::user).collect(toSet());
    var good = places.stream().distinct().filter(place -> !out.contains(place.user())).toList();
    return new Admitted(good, Places.of(timed(ENROLL, good)), refused);
  }

  private Set<Place> addSource(List<Place> places, EnrollmentSource source) {
    return Places.of(
        timed(ADD_SOURCE, places)
            .setParameter("kind", source.kind().name())
            .setParameter("importId", source.importId(), UUID.class)
            .setParameter("byUser", source.by(), UUID.class));
  }

  private NativeQuery<?> timed(String sql, Collection<Place> places) {
    var query = database.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class);
    Places.bind(query, places).setParameter("now", clock.instant());
    return query;
  }

  private Map<UUID, Known> known(Collection<Place> places) {
    var people = places.stream().map(Place::user).distinct().toArray(UUID[]::new);
    var known = new HashMap<UUID, Known>();
    database
        .createNativeQuery(KNOWN, Tuple.class)
        .setParameter("people", people)
        .getResultStream()
        .forEach(row -> Known.put((Tuple) row, known));
    return known;
  }

  private static List<RefusedPerson> refused(Collection<Place> places, Map<UUID, Known> known) {
    return places.stream()
        .map(Place::user)
        .distinct()
        .flatMap(user -> refusal(user, known))
        .toList();
  }

  private static Stream<RefusedPerson> refusal(UUID user, Map<UUID, Known> known) {
    var person = known.get(user);
    if (person == null) return Stream.of(new RefusedPerson(user, null));
    return person.active ? Stream.empty() : Stream.of(new RefusedPerson(user, person.username));
  }

  private record Known(String username, boolean active) {
    static void put(Tuple row, Map<UUID, Known> known) {
      var person = new Known(row.get("username", String.class), row.get("active", Boolean.class));
      known.put(row.get("id", UUID.class), person);
    }
  }
}
