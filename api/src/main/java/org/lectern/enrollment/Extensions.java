package org.lectern.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The personal extensions of learners: at most one each, the latest counts. */
@ApplicationScoped
public class Extensions {
  private static final String GIVE =
      """
      insert into access_extension (session_id, user_id, access_until, reason, given_by, given_at)
      values (:session, :learner, :until, :reason, :givenBy, :now)
      on conflict (session_id, user_id) do update set access_until = excluded.access_until,
        reason = excluded.reason, given_by = excluded.given_by, given_at = excluded.given_at
      where (access_extension.access_until, access_extension.reason)
        is distinct from (excluded.access_until, excluded.reason)""";

  private static final String END =
      """
      delete from access_extension where session_id = :session and user_id = :learner""";

  private static final String UNTIL =
      """
      select access_until from access_extension
      where session_id = :session and user_id = :learner""";

  private final EntityManager database;
  private final Clock clock;

  Extensions(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Until when the one that is there lets them in. */
  public Optional<Instant> until(Place place) {
    return database
        .createNativeQuery(UNTIL, Instant.class)
        .setParameter("session", place.session())
        .setParameter("learner", place.user())
        .getResultStream()
        .map(Instant.class::cast)
        .findFirst();
  }

  /** Whether that is other than the one before. */
  boolean give(Place place, ExtensionRequest request, UUID by) {
    return database
            .createNativeQuery(GIVE)
            .setParameter("session", place.session())
            .setParameter("learner", place.user())
            .setParameter("until", request.accessUntil())
            .setParameter("reason", request.reason())
            .setParameter("givenBy", by)
            .setParameter("now", clock.instant())
            .executeUpdate()
        > 0;
  }

  public void end(Place place) {
    database
        .createNativeQuery(END)
        .setParameter("session", place.session())
        .setParameter("learner", place.user())
        .executeUpdate();
  }
}
