package org.lectern.results;

import org.lectern.content.ItemSql;
import org.lectern.enrollment.FirstEnrollment;

/**
 * The SQL that gathers what learners have done. Every set of places (session, course, user) is
 * gathered by the same sentence: {@code place} are the places, {@code there} the items that stand
 * in their outlines today, {@code work} what is done and scored of them.
 */
final class WorkSql {
  private static final String PLACE = "session_id, course_id, user_id";

  /**
   * An item is done by its own state or by a result, and counts once; its score is that of the
   * result. Scores of an item's own belong here, where there is no result.
   */
  private static final String WORK =
      """
      work as materialized (
        select w.session_id, w.course_id, w.user_id, w.item_id, true as done,
          cast(null as numeric) as score
        from place p join item_state w using (%1$s) where w.done_at is not null
        union all
        select r.session_id, r.course_id, r.user_id, r.item_id,
          r.done_at is not null and w.done_at is null, r.score
        from place p join result r using (%1$s) left join item_state w using (%1$s, item_id))"""
          .formatted(PLACE);

  private static final String THERE =
      """
      there as materialized (
        select c.session_id, c.course_id, i.*
        from (select distinct session_id, course_id from place) c cross join lateral (%s) i)"""
          .formatted(ItemSql.shown("c.session_id", "c.course_id"));

  private static final String SUMMED =
      """
      summed as (
        select w.session_id, w.course_id, w.user_id,
          count(*) filter (where w.done and i.required) as done,
          array_agg(i.due_after_days)
            filter (where w.done and i.required and i.due_after_days is not null) as days,
          sum(cast(i.weight as numeric)) filter (where w.score is not null) as weights,
          sum(cast(i.weight as numeric) * w.score) as points
        from work w join there i using (session_id, course_id, item_id)
        group by w.session_id, w.course_id, w.user_id)""";

  private static final String SINCE = FirstEnrollment.of("p.session_id", "p.user_id");

  private static String ofLearners(String since) {
    return """
      select p.session_id as session, p.course_id as course, p.user_id as learner,
        coalesce(s.done, 0)::int as number, s.days, coalesce(s.weights, 0) as weighed_weights,
        coalesce(s.points, 0) as weighed_points, least(v.first_at, t.first_at) as presence_first_at,
        greatest(v.last_at, t.last_at) as presence_last_at,
        coalesce(t.seconds, 0) as presence_seconds, %2$s as since, cast(null as uuid) as item_id,
        cast(null as text) as item_kind, cast(null as text) as item_title,
        cast(null as boolean) as item_required, cast(null as int) as item_place
      from place p
      left join summed s using (%1$s)
      left join visit v using (%1$s)
      left join course_time t using (%1$s)"""
        .formatted(PLACE, since);
  }

  private static final String OF_COURSES =
      """
      select session_id, course_id, null, (count(*) filter (where required))::int,
        array_agg(due_after_days) filter (where required and due_after_days is not null),
        0, 0, null, null, 0, null, null, null, null, null, null
      from there group by session_id, course_id""";

  private static final String OF_ITEMS =
      """
      select i.session_id, i.course_id, null, count(w.item_id)::int, null, 0, 0, null, null, 0,
        null, i.item_id, i.kind, i.title, coalesce(i.required, false), i.place::int
      from there i left join work w on w.done and w.session_id = i.session_id
        and w.course_id = i.course_id and w.item_id = i.item_id
      group by i.session_id, i.course_id, i.item_id, i.kind, i.title, i.required, i.place""";

  private static final String OF_OPEN_ITEMS =
      """
      select p.session_id, p.course_id, p.user_id, i.due_after_days, null, 0, 0, null, null, 0,
        null, i.item_id, i.kind, i.title, true, i.place::int
      from place p join there i using (session_id, course_id)
      where i.required and i.due_after_days is not null
        and not exists (select 1 from work w where w.done and w.session_id = p.session_id
          and w.user_id = p.user_id and w.item_id = i.item_id)""";

  private WorkSql() {}

  /** What the learners of those places have done, as {@link GatheredWork.Row} reads it. */
  static String gathering(String places) {
    return gathering(places, "cast(null as timestamptz)");
  }

  /** The same, with how many have done each item. */
  static String withItems(String places) {
    return gathering(places) + "\nunion all " + OF_ITEMS;
  }

  /**
   * The same, with the required items of each learner that are due and not done, and since when.
   */
  static String withOpenItems(String places) {
    return gathering(places, SINCE) + "\nunion all " + OF_OPEN_ITEMS;
  }

  private static String gathering(String places, String since) {
    return "with place as materialized (%s),\n%s,\n%s,\n%s\n%s\nunion all %s"
        .formatted(places, THERE, WORK, SUMMED, ofLearners(since), OF_COURSES);
  }
}
