package org.lectern.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      boolean keep,
      UUID by,
      Instant now) {}

  private record Written(UUID session, UUID course, UUID user, UUID item, boolean created) {
    At at() {
      return new At(session, course, user, item);
    }
  }

  /**
   * A score is judged by the rules of today; done stays done from the first instant on, until a
   * score that differs does not pass. What was achieved at the very instant of the report was said
   * without a time, so that the same score keeps the one that it has. With {@code :keep} a score
   * that differs is written as it was, and so is told. Rows are locked in one order, so that two at
   * once wait and do not deadlock.
   */
  private static final Statement<Pushed, Written> PUSH =
      Statement.of(
          Pushed.class,
          Written.class,
          """
          insert into result (session_id, course_id, user_id, item_id, score, achieved_at, done_at,
            pushed_by, pushed_at, version)
          select p.session_id, p.course_id, p.user_id, p.item_id, cast(p.score as numeric(7, 4)),
            coalesce(p.at, :now), case when p.passes then coalesce(p.at, :now) end,
            cast(:by as uuid), :now, 0
          from unnest(cast(:sessions as uuid[]), cast(:courses as uuid[]), cast(:users as uuid[]),
            cast(:items as uuid[]), cast(:scores as float8[]), cast(:ats as timestamptz[]),
            cast(:passes as bool[])) as p(session_id, course_id, user_id, item_id, score, at, passes)
          order by 1, 2, 3, 4
          on conflict (session_id, course_id, user_id, item_id) do update
          set score = case when :keep then result.score else excluded.score end,
            achieved_at = case
              when :keep or excluded.score = result.score
                and excluded.achieved_at = excluded.pushed_at then result.achieved_at
              else excluded.achieved_at end,
            done_at = case
              when :keep then result.done_at
              when excluded.done_at is not null then coalesce(result.done_at,
                case when excluded.score = result.score
                  and excluded.achieved_at = excluded.pushed_at then result.achieved_at
                  else excluded.achieved_at end)
              when excluded.score = result.score then result.done_at end,
            pushed_by = case when :keep then result.pushed_by else excluded.pushed_by end,
            pushed_at = case when :keep then result.pushed_at else excluded.pushed_at end,
            version = result.version + case when :keep then 0 else 1 end
          where excluded.score <> result.score
            or excluded.achieved_at not in (excluded.pushed_at, result.achieved_at)
            or result.done_at is null and excluded.done_at is not null and not :keep
          returning session_id as session, course_id as course, user_id as "user",
            item_id as item, result.xmax = 0 as created""");

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

  /** What happens where another score is known of a learner and an item. */
  public enum Existing {
    REPLACED,
    /** And the outcome is {@link Outcome#FAILED}. */
    KEPT
  }

  /** The same, in place of what was known before. */
  public Map<At, Outcome> push(Collection<Push> pushes, UUID by, Instant now) {
    return push(pushes, Existing.REPLACED, by, now);
  }

  /**
   * Keeps these, no two of which are for the same learner and item, in one statement.
   *
   * @param by who reports them
   */
  public Map<At, Outcome> push(Collection<Push> pushes, Existing existing, UUID by, Instant now) {
    var written = new HashMap<At, Outcome>();
    for (var row : database.list(PUSH, pushed(pushes, existing, by, now))) {
      written.put(row.at(), outcome(row.created, existing));
    }
    for (var push : pushes) written.putIfAbsent(push.at(), Outcome.UNCHANGED);
    return written;
  }

  private static Outcome outcome(boolean created, Existing existing) {
    if (created) return Outcome.CREATED;
    return existing == Existing.KEPT ? Outcome.FAILED : Outcome.UPDATED;
  }

  private static Pushed pushed(Collection<Push> pushes, Existing existing, UUID by, Instant now) {
    return new Pushed(
        each(pushes, push -> push.at().session()),
        each(pushes, push -> push.at().course()),
        each(pushes, push -> push.at().user()),
        each(pushes, push -> push.at().item()),
        each(pushes, push -> push.score().value()),
        each(pushes, Push::achievedAt),
        each(pushes, Push::passes),
        existing == Existing.KEPT,
        by,
        now);
  }

  private static <T> List<T> each(Collection<Push> pushes, Function<Push, T> part) {
    return pushes.stream().map(part).toList();
  }

  /** Takes the score back, and with it the done that it earned. */
  public void delete(At at) {
    database.change(DELETE, at);
  }
}
