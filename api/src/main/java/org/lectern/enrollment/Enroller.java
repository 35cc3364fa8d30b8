package org.lectern.enrollment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Enrolls people in sessions, in three statements whatever their number; existing learners are left
 * as they are, and nobody is ever removed. Every way of enrolling uses this class.
 */
@ApplicationScoped
public class Enroller {
  private record People(Collection<UUID> people) {}

  private record Known(UUID id, String username, boolean active) {}

  private static final Statement<People, Known> KNOWN =
      Statement.of(
          People.class,
          Known.class,
          "select id, username, active from app_user where id = any(:people)");

  private record Timed(List<UUID> sessions, List<UUID> people, Instant now) {}

  /**
   * Rows are locked in one order until the transaction ends, so that two at once wait and do not
   * deadlock.
   */
  private static final Statement<Timed, Seat> ENROLL =
      Statement.of(
          Timed.class,
          Seat.class,
          """
          insert into enrollment (session_id, user_id, enrolled_at)
          select asked.session_id, asked.user_id, :now
          from unnest(cast(:sessions as uuid[]), cast(:people as uuid[]))
            as asked(session_id, user_id)
          order by 1, 2
          on conflict (session_id, user_id)
            do update set enrolled_at = enrollment.enrolled_at where false
          returning session_id as session, user_id as "user\"""");

  private record Sourced(
      List<UUID> sessions,
      List<UUID> people,
      SourceKind kind,
      UUID importId,
      UUID byUser,
      Instant now) {}

  private static final Statement<Sourced, Seat> ADD_SOURCE =
      Statement.of(
          Sourced.class,
          Seat.class,
          """
          insert into enrollment_source (session_id, user_id, kind, import_id, by_user, since)
          select asked.session_id, asked.user_id, :kind, cast(:importId as uuid),
            cast(:byUser as uuid), :now
          from unnest(cast(:sessions as uuid[]), cast(:people as uuid[]))
            as asked(session_id, user_id)
          order by 1, 2
          on conflict do nothing returning session_id as session, user_id as "user\"""");

  private final Database database;
  private final Clock clock;

  Enroller(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Unknown and inactive people are left out and named in the result. */
  public EnrollResult enroll(UUID session, Collection<UUID> people, EnrollmentSource source) {
    return enroll(people.stream().map(user -> new Seat(session, user)).toList(), source);
  }

  /** The same for seats in several sessions. */
  public EnrollResult enroll(Collection<Seat> seats, EnrollmentSource source) {
    if (seats.isEmpty()) return new EnrollResult(Map.of(), List.of());
    var admitted = admit(seats);
    return admitted.sourced(addSource(admitted.seats(), source));
  }

  /** Creates the enrollments, to which the caller then adds a source. */
  public Admitted admit(Collection<Seat> seats) {
    var refused = refused(seats, known(seats));
    var out = refused.stream().map(RefusedPerson::user).collect(toSet());
    var good = seats.stream().distinct().filter(seat -> !out.contains(seat.user())).toList();
    var asked = Seats.of(good);
    var timed = new Timed(asked.sessions(), asked.people(), clock.instant());
    return new Admitted(good, Set.copyOf(database.list(ENROLL, timed)), refused);
  }

  private Set<Seat> addSource(List<Seat> seats, EnrollmentSource source) {
    var asked = Seats.of(seats);
    var now = clock.instant();
    var sourced =
        new Sourced(
            asked.sessions(), asked.people(), source.kind(), source.importId(), source.by(), now);
    return Set.copyOf(database.list(ADD_SOURCE, sourced));
  }

  private Map<UUID, Known> known(Collection<Seat> seats) {
    var people = seats.stream().map(Seat::user).distinct().toList();
    return database.list(KNOWN, new People(people)).stream().collect(toMap(Known::id, it -> it));
  }

  private static List<RefusedPerson> refused(Collection<Seat> seats, Map<UUID, Known> known) {
    return seats.stream().map(Seat::user).distinct().flatMap(user -> refusal(user, known)).toList();
  }

  private static Stream<RefusedPerson> refusal(UUID user, Map<UUID, Known> known) {
    var person = known.get(user);
    if (person == null) return Stream.of(new RefusedPerson(user, null));
    return person.active ? Stream.empty() : Stream.of(new RefusedPerson(user, person.username));
  }
}
