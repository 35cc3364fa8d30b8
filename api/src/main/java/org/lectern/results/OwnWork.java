package org.lectern.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lectern.course.CourseSummary;
import org.lectern.enrollment.FirstEnrollment;
import org.lectern.session.SessionSummary;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** What one person has done in one course of a session, with what it takes to show it. */
@ApplicationScoped
public class OwnWork {
  /** Where a person is. */
  public record Place(UUID session, UUID course, UUID user) {}

  private record Asked(UUID session, UUID course, UUID user, Instant now) {}

  private record Row(
      SessionSummary session,
      CourseSummary course,
      String timeZone,
      boolean visited,
      Instant enrolledAt,
      Instant notedAt,
      Set<UUID> viewed,
      List<UUID> doneItems,
      List<Instant> doneAts,
      List<UUID> scoredItems,
      List<Double> scores,
      Set<UUID> passed,
      Set<UUID> news) {}

  private static final Statement<Asked, Row> READ =
      Statement.of(
          Asked.class,
          Row.class,
          """
          select s.id as session_id, s.title as session_title, s.time_zone, c.id as course_id,
            c.code as course_code, c.title as course_title,
            exists (select 1 from visit v where v.session_id = s.id and v.course_id = c.id
              and v.user_id = :user) as visited,
            %s as enrolled_at,
            (select t.last_at from course_time t where t.session_id = s.id
              and t.course_id = c.id and t.user_id = :user) as noted_at,
            own.viewed, own.done_items, own.done_ats, own.scored_items, own.scores, own.passed,
            own.news
          from session s join course c on c.id = :course
          cross join lateral (
            select array_agg(w.item_id) filter (where w.viewed_at is not null) as viewed,
              array_agg(w.item_id order by w.item_id) filter (where w.done_at is not null)
                as done_items,
              array_agg(w.done_at order by w.item_id) filter (where w.done_at is not null)
                as done_ats,
              array_agg(w.item_id order by w.item_id) filter (where w.score is not null)
                as scored_items,
              array_agg(w.score order by w.item_id) filter (where w.score is not null) as scores,
              array_agg(w.item_id) filter (where w.passed) as passed,
              array_agg(w.item_id) filter (where w.has_news) as news
            from (
              select coalesce(state.item_id, r.item_id) as item_id, state.viewed_at,
                least(state.done_at, r.done_at) as done_at,
                cast(coalesce(r.score, state.score) as float8) as score,
                r.done_at is not null as passed, state.has_news
              from (select * from %s i where i.session_id = :session
                and i.course_id = :course and i.user_id = :user) state
              full join (select * from result p where p.session_id = :session
                and p.course_id = :course and p.user_id = :user) r on r.item_id = state.item_id
              ) w) own
          where s.id = :session"""
              .formatted(FirstEnrollment.of("s.id", ":user"), OwnScoreSql.STATE));

  private final Database database;

  OwnWork(Database database) {
    this.database = database;
  }

  /**
   * What was found.
   *
   * @param visited whether they have opened the course
   * @param enrolledAt when they were enrolled first; null if they never were
   * @param notedAt when their time was noted last; null if never
   * @param viewed the items that they have opened
   * @param done the items that they have done, and when
   * @param scores the items' own, or what was reported in their place, by item
   * @param passed the items that a reported score made done, which they cannot take back
   * @param news the items at which there is something new for them
   */
  public record Found(
      SessionSummary session,
      CourseSummary course,
      ZoneId zone,
      boolean visited,
      Instant enrolledAt,
      Instant notedAt,
      Set<UUID> viewed,
      Map<UUID, Instant> done,
      Map<UUID, Double> scores,
      Set<UUID> passed,
      Set<UUID> news) {

    /** The same once an item has been opened. */
    public Found viewed(UUID item) {
      var all = new HashSet<>(viewed);
      all.add(item);
      return with(all, done);
    }

    /** The same once an item was done, for the first time then; null: is not done any more. */
    public Found finished(UUID item, Instant at) {
      var all = new HashMap<>(done);
      if (at == null) all.remove(item);
      else all.putIfAbsent(item, at);
      return with(viewed, all);
    }

    private Found with(Set<UUID> opened, Map<UUID, Instant> finished) {
      return new Found(
          session,
          course,
          zone,
          visited,
          enrolledAt,
          notedAt,
          opened,
          finished,
          scores,
          passed,
          news);
    }
  }

  /** Empty where the session or the course is gone by now. */
  public Optional<Found> find(Place place, Instant now) {
    return database
        .first(READ, new Asked(place.session, place.course, place.user, now))
        .map(OwnWork::found);
  }

  private static Found found(Row row) {
    return new Found(
        row.session,
        row.course,
        ZoneId.of(row.timeZone),
        row.visited,
        row.enrolledAt,
        row.notedAt,
        row.viewed,
        byItem(row.doneItems, row.doneAts),
        byItem(row.scoredItems, row.scores),
        row.passed,
        row.news);
  }

  private static <T> Map<UUID, T> byItem(List<UUID> items, List<T> values) {
    var all = new HashMap<UUID, T>();
    for (int i = 0; i < items.size(); i++) all.put(items.get(i), values.get(i));
    return all;
  }
}
