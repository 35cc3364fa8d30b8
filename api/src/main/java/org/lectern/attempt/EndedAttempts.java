package org.lectern.attempt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import org.lectern.jobs.HandedOver;
import org.lectern.jobs.RepeatedJob;
import org.lectern.results.ItemStates;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Writes down that attempts have ended by themselves; every reader sees it without that. */
@ApplicationScoped
class EndedAttempts implements RepeatedJob {
  private static final int AT_ONCE = 200;
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private record Ended(Instant now, int most) {}

  private static final Statement<Ended, ItemStates.At> SUBMIT =
      Statement.of(
          Ended.class,
          ItemStates.At.class,
          """
          with ended as (
            select id from attempt where submitted_at is null and ends_at <= :now
            order by ends_at, id limit :most for no key update skip locked)
          update attempt a set submitted_at = a.ends_at from ended where a.id = ended.id
          returning a.session_id as session, a.course_id as course, a.user_id as "user",
            a.item_id as item""");

  private final Database database;
  private final CountedScores scores;
  private final Clock clock;

  EndedAttempts(Database database, CountedScores scores, Clock clock) {
    this.database = database;
    this.scores = scores;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "submit-ended-attempts";
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public void run() {
    int done;
    do {
      HandedOver.ifLeaving();
      done = QuarkusTransaction.requiringNew().call(this::submitSome);
    } while (done > 0);
  }

  private int submitSome() {
    var ended = database.list(SUBMIT, new Ended(clock.instant(), AT_ONCE));
    scores.count(new HashSet<>(ended));
    return ended.size();
  }
}
