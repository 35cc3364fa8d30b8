package org.lectern.enrollment;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.Set;
import org.lectern.session.WorkMayEnd;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Unenrolls people from sessions, ending all sources in one statement. First entry, exclusions,
 * extension and results are kept in case they are enrolled again, and so is when they were enrolled
 * first.
 */
@ApplicationScoped
public class Unenroller {
  private static final String HELD =
      """
      select e.session_id as session, e.user_id as "user"
      from enrollment e join unnest(cast(:sessions as uuid[]), cast(:people as uuid[]))
        as asked(session_id, user_id)
        on e.session_id = asked.session_id and e.user_id = asked.user_id
      order by 1, 2 for update of e""";

  private static final Statement<Seats, Seat> HOLD = Statement.of(Seats.class, Seat.class, HELD);

  private static final Statement<Seats, Seat> UNENROLL =
      Statement.of(
          Seats.class,
          Seat.class,
          """
          with held as (%s),
          left_now as (
            delete from enrollment e using held
            where e.session_id = held.session and e.user_id = held."user"
            returning e.session_id, e.user_id, e.enrolled_at),
          remembered as (
            insert into first_enrollment (session_id, user_id, enrolled_at)
            select session_id, user_id, enrolled_at from left_now
            order by session_id, user_id on conflict do nothing)
          select session_id as session, user_id as "user" from left_now"""
              .formatted(HELD));

  private final Database database;
  private final Event<WorkMayEnd> changes;

  Unenroller(Database database, Event<WorkMayEnd> changes) {
    this.database = database;
    this.changes = changes;
  }

  /** Returns those who were enrolled. */
  public Set<Seat> unenroll(Collection<Seat> seats) {
    var left = ask(UNENROLL, seats);
    if (!left.isEmpty()) {
      changes.fire(new WorkMayEnd(left.stream().map(Seat::session).collect(toSet())));
    }
    return left;
  }

  /**
   * Those who are enrolled, locked until the transaction ends in the order that all transactions
   * use.
   */
  public Set<Seat> hold(Collection<Seat> seats) {
    return ask(HOLD, seats);
  }

  private Set<Seat> ask(Statement<Seats, Seat> statement, Collection<Seat> seats) {
    if (seats.isEmpty()) return Set.of();
    return Set.copyOf(database.list(statement, Seats.of(seats)));
  }
}
