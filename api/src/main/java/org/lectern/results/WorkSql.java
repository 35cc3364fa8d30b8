package org.lectern.results;

import org.lectern.content.ItemSql;
import org.lectern.enrollment.FirstEnrollment;

/**
 * The SQL that gathers what learners have done at {@code :now}. An item is done by its own state or
 * by a result; its score is that of the result, or its own where there is none.
 */
final class WorkSql {
  /**
   * A row a learner: the places in the outline of what is done, by state and by result, the sums of
   * the scores, and when they were there. And a row an item.
   */
  private static final String GATHERING =
      """
      with place as materialized (%%s),
      there as materialized (
        select c.session_id, c.course_id, i.*
        from (select distinct session_id, course_id from place) c cross join lateral (%s) i)
      select p.session_id as session, p.course_id as course, p.user_id as learner, s.done,
        r.passed, coalesce(r.weights, 0) + coalesce(o.weights, 0) as weighed_weights,
        coalesce(r.points, 0) + coalesce(o.points, 0) as weighed_points, least(v.first_at, t.first_at) as presence_first_at,
        greatest(v.last_at, t.last_at) as presence_last_at,
        coalesce(t.seconds, 0) as presence_seconds, cast(null as uuid) as item_id,
        cast(null as text) as item_kind, cast(null as text) as item_title,
        cast(null as boolean) as item_required, cast(null as int) as item_due_after_days,
        cast(null as int) as item_place
      from place p
      %%s
      left join lateral (%s) v on true
      left join lateral (%s) t on true
      union all
      select session_id, course_id, null, null, null, 0, 0, null, null, 0, item_id, kind, title,
        coalesce(required, false), due_after_days, place
      from there"""
          .formatted(
              ItemSql.shownInOrder("c.session_id", "c.course_id"),
              of("visit", "p.user_id"),
              of("course_time", "p.user_id"));

  private static final String DONE = "array_agg(i.place) filter (where w.done_at is not null)";

  private static final String SCORES =
      """
      sum(cast(i.weight as numeric)) as weights,
        sum(cast(i.weight as numeric) * w.score) as points""";

  private static final String IN_OUTLINE =
      "join there i on i.item_id = w.item_id and i.session_id = w.session_id";

  private static final String OWN_ALONE =
      """
      %s left join result x on x.session_id = w.session_id and x.course_id = w.course_id
        and x.user_id = w.user_id and x.item_id = w.item_id"""
          .formatted(IN_OUTLINE);

  private static final String WITHOUT_RESULT = " w.score is not null and x.item_id is null ";

  /** Each place is looked up by its key. */
  private static final String ONE_BY_ONE =
      """
      left join lateral (select %1$s as done from (%4$s) w %3$s) s on true
      left join lateral (select %1$s as passed, %2$s from (%5$s) w %3$s) r on true
      left join lateral (select %2$s from (%6$s) w %7$s where %8$s) o on true"""
          .formatted(
              DONE,
              SCORES,
              IN_OUTLINE,
              of(OwnScoreSql.STATE, "p.user_id"),
              of("result", "p.user_id"),
              of(OwnScoreSql.SCORED, "p.user_id"),
              OWN_ALONE,
              WITHOUT_RESULT);

  /** All work of the sessions is read at once, which is quicker where most of it is asked for. */
  private static final String AT_ONCE =
      """
      left join (%s) s
        on s.session_id = p.session_id and s.course_id = p.course_id and s.user_id = p.user_id
      left join (%s) r
        on r.session_id = p.session_id and r.course_id = p.course_id and r.user_id = p.user_id
      left join (%s) o
        on o.session_id = p.session_id and o.course_id = p.course_id and o.user_id = p.user_id"""
          .formatted(
              allOf(OwnScoreSql.STATE, DONE + " as done", IN_OUTLINE, "true"),
              allOf("result", DONE + " as passed, " + SCORES, IN_OUTLINE, "true"),
              allOf(OwnScoreSql.SCORED, SCORES, OWN_ALONE, WITHOUT_RESULT));

  /** One learner in few courses: each is looked up by itself, and counted where it is read. */
  static final String OWN =
      """
      select p.session_id as session, p.course_id as course, o.*,
        least(v.first_at, t.first_at) as presence_first_at,
        greatest(v.last_at, t.last_at) as presence_last_at,
        coalesce(t.seconds, 0) as presence_seconds, %1$s as since
      from unnest(cast(:sessions as uuid[]), cast(:courses as uuid[])) as p(session_id, course_id)
      cross join lateral (
        select (count(*) filter (where i.required))::int as required,
          (count(*) filter (where i.required and i.done))::int as done,
          (count(*) filter (where i.has_news))::int as news,
          coalesce(sum(cast(i.weight as numeric)) filter (where i.score is not null), 0)
            as weighed_weights,
          coalesce(sum(cast(i.weight as numeric) * i.score), 0) as weighed_points,
          array_agg(i.item_id) filter (where i.open) as open_items,
          array_agg(i.title) filter (where i.open) as open_titles,
          array_agg(i.due_after_days) filter (where i.open) as open_days
        from (
          select i.*, coalesce(r.score, w.score) as score, w.has_news,
            w.done_at is not null or r.done_at is not null as done,
            i.required and i.due_after_days is not null and w.done_at is null
              and r.done_at is null as open
          from (%2$s) i
          left join (%3$s) w on w.item_id = i.item_id
          left join (%4$s) r on r.item_id = i.item_id) i) o
      left join visit v
        on v.session_id = p.session_id and v.course_id = p.course_id and v.user_id = :user
      left join course_time t
        on t.session_id = p.session_id and t.course_id = p.course_id and t.user_id = :user"""
          .formatted(
              FirstEnrollment.of("p.session_id", ":user"),
              ItemSql.shown("p.session_id", "p.course_id"),
              of(OwnScoreSql.STATE, ":user"),
              of("result", ":user"));

  private WorkSql() {}

  /** The rows of a table at the place {@code p}, read before they are joined with anything. */
  private static String of(String table, String user) {
    return """
        select * from %s w where w.session_id = p.session_id and w.course_id = p.course_id
          and w.user_id = %s offset 0"""
        .formatted(table, user);
  }

  private static String allOf(String table, String columns, String joined, String condition) {
    return """
        select w.session_id, w.course_id, w.user_id, %s from %s w %s
        where w.session_id = any(array(select distinct session_id from place)) and %s
        group by w.session_id, w.course_id, w.user_id"""
        .formatted(columns, table, joined, condition);
  }

  /** What learners have done in a few places, as {@link GatheredWork.Row} reads it. */
  static String gathering(String places) {
    return GATHERING.formatted(places, ONE_BY_ONE);
  }

  /** The same for places that are most of their sessions. */
  static String gatheringMost(String places) {
    return GATHERING.formatted(places, AT_ONCE);
  }
}
