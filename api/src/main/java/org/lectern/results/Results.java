package org.lectern.results;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lectern.outcome.Outcome;
import org.lectern.results.ItemStates.At;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Scores that coaches and other systems report, one for each learner at an item: the last one
 * counts. They hang on session, course and person, and outlive enrollments.
 */
@ApplicationScoped
public class Results {
  /** Of one result, held until the transaction ends. */
  public static final Statement<At, Integer> VERSION =
      Statement.of(
          At.class,
          Integer.class,
          """
          select version from result
          where session_id = :session and course_id = :course and user_id = :user
            and item_id = :item for no key update""");

  private record Pushed(
      List<UUID> sessions,
      List<UUID> courses,
      List<UUID> users,
      List<UUID> items,
      List<Double> scores,
      List<Instant> ats,
      List<Boolean> passes,
      UUID by,
      Instant now) {}

  private record Written(UUID session, UUID course, UUID user, UUID item, int version) {
    At at() {
      return new At(session, course, user, item);
    }
  }

  /** The scores that are reported, beside those that are there ({@code r}). */
  private static final String ASKED =
      """
      from (select p.session_id, p.course_id, p.user_id, p.item_id,
          cast(p.score as numeric(7, 4)) as score, p.at, p.passes
        from unnest(cast(:sessions as uuid[]), cast(:courses as uuid[]), cast(:users as uuid[]),
          cast(:items as uuid[]), cast(:scores as float8[]), cast(:ats as timestamptz[]),
          cast(:passes as bool[])) as p(session_id, course_id, user_id, item_id, score, at, passes)
        ) asked
      left join result r on r.session_id = asked.session_id and r.course_id = asked.course_id
        and r.user_id = asked.user_id and r.item_id = asked.item_id
      cross join lateral (select coalesce(asked.at,
        case when r.score = asked.score then r.achieved_at end, :now) as achieved_at) said""";

  /**
   * A score is judged by the rules of today; done stays done from the first instant on, until a
   * score that differs does not pass. Rows are locked in one order, so that two at once wait and do
   * not deadlock.
   */
  private static final Statement<Pushed, Written> PUSH =
      Statement.of(
          Pushed.class,
          Written.class,
          """
          insert into result (session_id, course_id, user_id, item_id, score, achieved_at, done_at,
            pushed_by, pushed_at, version)
          select asked.session_id, asked.course_id, asked.user_id, asked.item_id, asked.score,
            said.achieved_at, case when asked.passes then said.achieved_at end,
            cast(:by as uuid), :now, 0
          %s
          order by 1, 2, 3, 4
          on conflict (session_id, course_id, user_id, item_id) do update
          set score = excluded.score, achieved_at = excluded.achieved_at,
            done_at = case
              when excluded.done_at is not null then coalesce(result.done_at, excluded.done_at)
              when excluded.score = result.score then result.done_at end,
            pushed_by = excluded.pushed_by, pushed_at = excluded.pushed_at,
            version = result.version + 1
          where (result.score, result.achieved_at) <> (excluded.score, excluded.achieved_at)
            or result.done_at is null and excluded.done_at is not null
          returning session_id as session, course_id as course, user_id as "user",
            item_id as item, version"""
              .formatted(ASKED));

  private record Known(
      List<UUID> sessions,
      List<UUID> courses,
      List<UUID> users,
      List<UUID> items,
      List<Double> scores,
      List<Instant> ats) {}

  private static final Statement<Known, At> DIFFERENT =
      Statement.of(
          Known.class,
          At.class,
          """
          select r.session_id as session, r.course_id as course, r.user_id as "user",
            r.item_id as item
          from unnest(cast(:sessions as uuid[]), cast(:courses as uuid[]), cast(:users as uuid[]),
            cast(:items as uuid[]), cast(:scores as float8[]), cast(:ats as timestamptz[]))
            as p(session_id, course_id, user_id, item_id, score, at)
          join result r on r.session_id = p.session_id and r.course_id = p.course_id
            and r.user_id = p.user_id and r.item_id = p.item_id
          where r.score <> cast(p.score as numeric(7, 4))
            or r.achieved_at <> coalesce(p.at, r.achieved_at)""");

  private static final Statement<At, Void> DELETE =
      Statement.change(
          At.class,
          """
          delete from result
          where session_id = :session and course_id = :course and user_id = :user
            and item_id = :item""");

  private final Database database;

  Results(Database database) {
    this.database = database;
  }

  /**
   * Keeps these, no two of which are for the same learner and item, in one statement.
   *
   * @param by who reports them
   */
  public Map<At, Outcome> push(Collection<Push> pushes, UUID by, Instant now) {
    var written =
        database
            .list(
                PUSH,
                new Pushed(
                    each(pushes, push -> push.at().session()),
                    each(pushes, push -> push.at().course()),
                    each(pushes, push -> push.at().user()),
                    each(pushes, push -> push.at().item()),
                    each(pushes, push -> push.score().value()),
                    each(pushes, Push::achievedAt),
                    each(pushes, Push::passes),
                    by,
                    now))
            .stream()
            .collect(toMap(Written::at, Results::outcome));
    var outcomes = new HashMap<At, Outcome>();
    for (var push : pushes) {
      outcomes.put(push.at(), written.getOrDefault(push.at(), Outcome.UNCHANGED));
    }
    return outcomes;
  }

  private static Outcome outcome(Written row) {
    return row.version == 0 ? Outcome.CREATED : Outcome.UPDATED;
  }

  /** Those of which something else is known already. */
  public Set<At> different(Collection<Push> pushes) {
    return new HashSet<>(
        database.list(
            DIFFERENT,
            new Known(
                each(pushes, push -> push.at().session()),
                each(pushes, push -> push.at().course()),
                each(pushes, push -> push.at().user()),
                each(pushes, push -> push.at().item()),
                each(pushes, push -> push.score().value()),
                each(pushes, Push::achievedAt))));
  }

  private static <T> List<T> each(Collection<Push> pushes, Function<Push, T> part) {
    return pushes.stream().map(part).toList();
  }

  /** Takes the score back, and with it the done that it earned. */
  public void delete(At at) {
    database.change(DELETE, at);
  }
}
