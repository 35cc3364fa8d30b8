package org.lectern.enrollment.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.enrollment.Seat;
import org.lectern.session.WorkMayEnd;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The personal extensions of learners: at most one each, the latest counts. */
@ApplicationScoped
public class Extensions {
  private record Given(
      UUID session, UUID user, Instant until, String reason, UUID givenBy, Instant now) {}

  private static final Statement<Given, Void> GIVE =
      Statement.change(
          Given.class,
          """
          insert into access_extension
            (session_id, user_id, access_until, reason, given_by, given_at)
          values (:session, :user, :until, :reason, :givenBy, :now)
          on conflict (session_id, user_id) do update set access_until = excluded.access_until,
            reason = excluded.reason, given_by = excluded.given_by, given_at = excluded.given_at
          where (access_extension.access_until, access_extension.reason)
            is distinct from (excluded.access_until, excluded.reason)""");

  private static final Statement<Seat, Void> END =
      Statement.change(
          Seat.class,
          "delete from access_extension where session_id = :session and user_id = :user");

  private static final Statement<Seat, Instant> UNTIL =
      Statement.of(
          Seat.class,
          Instant.class,
          """
          select access_until from access_extension
          where session_id = :session and user_id = :user""");

  private final Database database;
  private final Event<WorkMayEnd> changes;
  private final Clock clock;

  Extensions(Database database, Event<WorkMayEnd> changes, Clock clock) {
    this.database = database;
    this.changes = changes;
    this.clock = clock;
  }

  /** Until when the current extension lasts. */
  public Optional<Instant> until(Seat seat) {
    return database.first(UNTIL, seat);
  }

  /** Whether it differs from the previous one. */
  boolean give(Seat seat, ExtensionRequest request, UUID by) {
    var given =
        new Given(
            seat.session(),
            seat.user(),
            request.accessUntil(),
            request.reason(),
            by,
            clock.instant());
    var differs = database.change(GIVE, given) > 0;
    if (differs) changes.fire(new WorkMayEnd(List.of(seat.session())));
    return differs;
  }

  public void end(Seat seat) {
    database.change(END, seat);
    changes.fire(new WorkMayEnd(List.of(seat.session())));
  }
}
