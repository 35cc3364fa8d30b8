package org.lectern.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionStandings;
import org.lectern.authorization.SessionStandings.Pair;
import org.lectern.content.ItemSql;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * From whom the right answers of a quiz are kept, whatever else they are: whoever answers it now or
 * may still start an attempt, in any session.
 */
@ApplicationScoped
public class QuizSecrets {
  private record Asked(UUID user, UUID course, UUID item, Instant now) {}

  /**
   * A session in which they take the course with the quiz.
   *
   * @param used how many attempts they have begun, of which one {@code running}
   */
  private record Place(
      UUID session, @Nullable Integer attempts, int extra, int used, boolean running) {
    boolean areLeft() {
      return attempts == null || used < attempts + extra;
    }
  }

  private static final Statement<Asked, Place> PLACES =
      Statement.of(
          Asked.class,
          Place.class,
          """
          select e.session_id as session, cast((%s) ->> 'attempts' as int) as attempts,
            coalesce(x.attempts, 0) as extra, coalesce(t.used, 0) as used,
            coalesce(t.running, false) as running
          from enrollment e
          join item i on i.id = :item and i.course_id = :course
            and (i.session_id is null or i.session_id = e.session_id)
          left join item_in_session l on l.session_id = e.session_id and l.item_id = i.id
          left join extra_attempts x on x.session_id = e.session_id and x.course_id = :course
            and x.user_id = :user and x.item_id = :item
          left join lateral (
            select count(*)::int as used, bool_or(not %s) as running from attempt a
            where a.session_id = e.session_id and a.course_id = :course and a.user_id = :user
              and a.item_id = :item) t on true
          where e.user_id = :user"""
              .formatted(ItemSql.quizInSession(), Attempt.IS_OVER));

  private final Database database;
  private final SessionStandings standings;

  QuizSecrets(Database database, SessionStandings standings) {
    this.database = database;
    this.standings = standings;
  }

  public boolean areKeptFrom(UUID user, UUID course, UUID item, Instant now) {
    var places = database.list(PLACES, new Asked(user, course, item, now));
    if (places.stream().anyMatch(Place::running)) return true;
    var open = places.stream().filter(Place::areLeft).map(Place::session);
    var pairs = open.map(session -> new Pair(session, user)).collect(Collectors.toSet());
    return standings.find(pairs).values().stream()
        .anyMatch(standing -> new CourseStanding(standing, course).mayYetContribute(now));
  }
}
