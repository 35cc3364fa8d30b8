package org.lectern.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * The time that people spend in a course of a session: the gaps between their requests there. What
 * is longer than ten minutes counts nothing, and it is noted at most once a minute.
 */
@ApplicationScoped
public class CourseTimes {
  private static final Duration NOTED_EACH = Duration.ofMinutes(1);
  private static final int LONGEST_GAP_SECONDS = 600;

  private record Noted(UUID session, UUID course, UUID user, Instant now, int longest, int least) {}

  private static final Statement<Noted, Void> NOTE =
      Statement.change(
          Noted.class,
          """
          insert into course_time (session_id, course_id, user_id, first_at, last_at, seconds)
          values (:session, :course, :user, :now, :now, 0)
          on conflict (session_id, course_id, user_id) do update
          set last_at = excluded.last_at,
            seconds = course_time.seconds + case
              when excluded.last_at - course_time.last_at <= cast(:longest as int4) * interval '1 second'
              then extract(epoch from excluded.last_at - course_time.last_at)::int else 0 end
          where excluded.last_at - course_time.last_at >= cast(:least as int4) * interval '1 second'""");

  private final Database database;

  CourseTimes(Database database) {
    this.database = database;
  }

  /**
   * Counts the time since the last request there.
   *
   * @param lastAt when it was noted last; null if never
   */
  public void note(OwnWork.Place place, Instant lastAt, Instant now) {
    if (lastAt != null && now.isBefore(lastAt.plus(NOTED_EACH))) return;
    var least = (int) NOTED_EACH.toSeconds();
    database.change(
        NOTE,
        new Noted(place.session(), place.course(), place.user(), now, LONGEST_GAP_SECONDS, least));
  }
}
