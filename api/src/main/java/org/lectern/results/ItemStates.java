package org.lectern.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** What learners have viewed and done, where the first time counts, and what items give them. */
@ApplicationScoped
public class ItemStates {
  /** One learner at one item. */
  public record At(UUID session, UUID course, UUID user, UUID item) {}

  private record Viewed(
      UUID session, UUID course, UUID user, UUID item, Instant now, boolean done) {}

  private static final Statement<Viewed, Void> VIEW =
      Statement.change(
          Viewed.class,
          """
          insert into item_state (session_id, course_id, user_id, item_id, viewed_at, done_at)
          values (:session, :course, :user, :item, :now, case when :done then cast(:now as timestamptz) end)
          on conflict (session_id, course_id, user_id, item_id) do update
          set viewed_at = coalesce(item_state.viewed_at, excluded.viewed_at),
            done_at = coalesce(item_state.done_at, excluded.done_at)
          where item_state.viewed_at is null
            or item_state.done_at is null and excluded.done_at is not null""");

  private record Done(UUID session, UUID course, UUID user, UUID item, Instant now) {}

  private static final Statement<Done, Void> FINISH =
      Statement.change(
          Done.class,
          """
          insert into item_state (session_id, course_id, user_id, item_id, done_at)
          values (:session, :course, :user, :item, :now)
          on conflict (session_id, course_id, user_id, item_id) do update
          set done_at = excluded.done_at where item_state.done_at is null""");

  private static final Statement<At, Void> TAKE_BACK =
      Statement.change(
          At.class,
          """
          update item_state set done_at = null
          where session_id = :session and course_id = :course and user_id = :user
            and item_id = :item""");

  /**
   * What an item gives a learner by itself.
   *
   * @param score null where there is none
   * @param doneAt null where it is not done by it; what was done before stays done
   * @param next what becomes of it by the clock alone; null where nothing does
   */
  public record Own(At at, @Nullable Double score, @Nullable Instant doneAt, @Nullable Next next) {}

  /** The score from an instant on, and whether the item is done by it. */
  public record Next(Instant at, @Nullable Double score, boolean done) {}

  private record OwnRows(
      List<UUID> sessions,
      List<UUID> courses,
      List<UUID> users,
      List<UUID> items,
      List<Double> scores,
      List<Instant> dones,
      List<Instant> nextAts,
      List<Double> nextScores,
      List<Boolean> nextDones) {}

  private static final Statement<OwnRows, Void> KEEP =
      Statement.change(
          OwnRows.class,
          """
          insert into item_state (session_id, course_id, user_id, item_id, score, done_at, next_at,
            next_score, next_done)
          select * from unnest(cast(:sessions as uuid[]), cast(:courses as uuid[]),
            cast(:users as uuid[]), cast(:items as uuid[]), cast(:scores as float8[]),
            cast(:dones as timestamptz[]), cast(:nextAts as timestamptz[]),
            cast(:nextScores as float8[]), cast(:nextDones as bool[]))
          order by 1, 2, 3, 4
          on conflict (session_id, course_id, user_id, item_id) do update
          set score = excluded.score, done_at = coalesce(item_state.done_at, excluded.done_at),
            next_at = excluded.next_at, next_score = excluded.next_score,
            next_done = excluded.next_done""");

  private record Those(
      List<UUID> sessions, List<UUID> courses, List<UUID> users, List<UUID> items) {}

  private static final Statement<Those, Void> TELL =
      Statement.change(
          Those.class,
          """
          update item_state w set has_news = true
          from unnest(cast(:sessions as uuid[]), cast(:courses as uuid[]), cast(:users as uuid[]),
            cast(:items as uuid[])) as t(session_id, course_id, user_id, item_id)
          where w.session_id = t.session_id and w.course_id = t.course_id
            and w.user_id = t.user_id and w.item_id = t.item_id""");

  private static final Statement<At, Void> SEEN =
      Statement.change(
          At.class,
          """
          update item_state set has_news = false
          where session_id = :session and course_id = :course and user_id = :user
            and item_id = :item and has_news""");

  private final Database database;

  ItemStates(Database database) {
    this.database = database;
  }

  /** The learner has opened an item, which may make it done. */
  public void view(At at, Instant now, boolean done) {
    database.change(VIEW, new Viewed(at.session, at.course, at.user, at.item, now, done));
  }

  public void finish(At at, Instant now) {
    database.change(FINISH, new Done(at.session, at.course, at.user, at.item, now));
  }

  public void takeBack(At at) {
    database.change(TAKE_BACK, at);
  }

  /** Keeps that, no two of which are of the same learner and item, in one statement. */
  public void keep(Collection<Own> all) {
    if (all.isEmpty()) return;
    database.change(
        KEEP,
        new OwnRows(
            each(all, own -> own.at.session),
            each(all, own -> own.at.course),
            each(all, own -> own.at.user),
            each(all, own -> own.at.item),
            each(all, Own::score),
            each(all, Own::doneAt),
            each(all, own -> own.next == null ? null : own.next.at),
            each(all, own -> own.next == null ? null : own.next.score),
            each(all, own -> own.next != null && own.next.done)));
  }

  /** There is something new for these learners at these items, which they have worked on. */
  public void tell(Collection<At> all) {
    if (all.isEmpty()) return;
    database.change(
        TELL,
        new Those(
            each(all, At::session),
            each(all, At::course),
            each(all, At::user),
            each(all, At::item)));
  }

  /** The learner has seen what was new. */
  public void seen(At at) {
    database.change(SEEN, at);
  }

  private static <T, V> List<V> each(Collection<T> all, Function<T, V> part) {
    var parts = new ArrayList<V>();
    all.forEach(one -> parts.add(part.apply(one)));
    return parts;
  }
}
