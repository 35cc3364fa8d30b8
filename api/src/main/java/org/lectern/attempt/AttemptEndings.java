package org.lectern.attempt;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionStanding;
import org.lectern.authorization.SessionStandings;
import org.lectern.authorization.SessionStandings.Pair;
import org.lectern.content.ItemHidden;
import org.lectern.content.ItemSql;
import org.lectern.identity.AccountDeactivated;
import org.lectern.session.WorkMayEnd;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Moves the end of running attempts when something happens by which they end, or end at another
 * time. One that has ended is not touched: it never runs again.
 */
@ApplicationScoped
class AttemptEndings {
  private record Running(Attempt attempt, boolean shown) {
    Pair pair() {
      return new Pair(attempt.session(), attempt.user());
    }
  }

  private static final String RUNNING =
      """
      select %s, not (%s) as shown
      from attempt a
      join item i on i.id = a.item_id
      left join item_in_session l on l.session_id = a.session_id and l.item_id = a.item_id
      where a.submitted_at is null and not coalesce(a.ends_at <= :now, false) and %%s
      order by a.id for no key update of a"""
          .formatted(Attempt.NESTED, ItemSql.HIDDEN_THERE);

  private record InSessions(Collection<UUID> sessions, Instant now) {}

  private static final Statement<InSessions, Running> IN_SESSIONS =
      Statement.of(
          InSessions.class, Running.class, RUNNING.formatted("a.session_id = any(:sessions)"));

  private record AtItem(UUID item, Instant now) {}

  private static final Statement<AtItem, Running> AT_ITEM =
      Statement.of(AtItem.class, Running.class, RUNNING.formatted("a.item_id = :item"));

  private record OfUser(UUID user, Instant now) {}

  private static final Statement<OfUser, Running> OF_USER =
      Statement.of(OfUser.class, Running.class, RUNNING.formatted("a.user_id = :user"));

  private record Ends(List<UUID> attempts, List<Instant> ends) {}

  private static final Statement<Ends, Void> MOVE =
      Statement.change(
          Ends.class,
          """
          update attempt a set ends_at = e.ends_at
          from unnest(cast(:attempts as uuid[]), cast(:ends as timestamptz[])) as e(id, ends_at)
          where a.id = e.id""");

  private final Database database;
  private final SessionStandings standings;
  private final CountedScores scores;
  private final Clock clock;

  AttemptEndings(Database database, SessionStandings standings, CountedScores scores, Clock clock) {
    this.database = database;
    this.standings = standings;
    this.scores = scores;
    this.clock = clock;
  }

  void see(@Observes WorkMayEnd change) {
    var now = now();
    move(database.list(IN_SESSIONS, new InSessions(change.sessions(), now)), now);
  }

  void see(@Observes ItemHidden change) {
    var now = now();
    move(database.list(AT_ITEM, new AtItem(change.item(), now)), now);
  }

  void see(@Observes AccountDeactivated change) {
    var now = now();
    move(database.list(OF_USER, new OfUser(change.user(), now)), now);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void move(List<Running> running, Instant now) {
    if (running.isEmpty()) return;
    var people = standings.find(running.stream().map(Running::pair).collect(toSet()));
    var moved = new ArrayList<Attempt>();
    var ends = new ArrayList<Instant>();
    for (var each : running) {
      var end = end(each, people, now);
      if (Objects.equals(end, each.attempt.endsAt())) continue;
      moved.add(each.attempt);
      ends.add(end);
    }
    if (moved.isEmpty()) return;
    database.change(MOVE, new Ends(moved.stream().map(Attempt::id).toList(), ends));
    scores.count(moved.stream().map(Attempt::at).collect(toSet()));
  }

  private static Instant end(Running running, Map<Pair, SessionStanding> people, Instant now) {
    var standing = people.get(running.pair());
    if (standing == null || !running.shown) return now;
    var inCourse = new CourseStanding(standing, running.attempt.course());
    return inCourse.contributes(now)
        ? Attempt.earlier(running.attempt.timeOverAt(), inCourse.contributesUntil(now))
        : now;
  }
}
