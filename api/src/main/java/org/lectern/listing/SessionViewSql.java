package org.lectern.listing;

/**
 * The view rule of {@code access.AccessRule} in SQL, said here and nowhere else: in which of their
 * lists each session of {@code :user} stands at {@code :now}. One test holds the two together.
 *
 * <p>A table expression {@code v} of session_id, view (1 current, 2 upcoming, 3 past, null
 * unlisted), starts_at (when it turns current) and ends_at (when it leaves the list or left the
 * current one; null never), by those of the person's roles that give the view.
 */
final class SessionViewSql {
  /** Roles held, bounds as they count for the person, the view that each role gives, the first. */
  static final String V =
      """
      (select s.id as session_id, view,
         case when view = 2 then least(
           case when learner_view = 2 then learner_start end,
           case when coach_view = 2 then coach_start end) end as starts_at,
         case when learner_view = view and learner_end is null
                or coach_view = view and coach_end is null then null
           else greatest(
             case when learner_view = view then learner_end end,
             case when coach_view = view then coach_end end) end as ends_at
       from (
         select session_id, bool_or(learner) as learner, bool_or(coach) as coach from (
           select session_id, true as learner, false as coach from enrollment where user_id = :user
           union all select session_id, false, true from session_coach where user_id = :user
           union all select session_id, false, true from session_course_coach where user_id = :user
         ) role_held group by session_id) held
       join session s on s.id = held.session_id
       left join first_entry f on f.session_id = s.id and f.user_id = :user
       left join access_extension x on x.session_id = s.id and x.user_id = :user
       cross join lateral (select
         s.access_start as learner_start,
         case when s.duration_days is null then s.access_end
           else f.entered_at + s.duration_days * interval '24 hours' end as own_end,
         coalesce(s.coach_access_start, s.access_start) as coach_start,
         coalesce(s.coach_access_end, s.access_end) as coach_end) bound
       cross join lateral (select
         case when own_end is not null then greatest(own_end, x.access_until) end as learner_end,
         case when s.display_end is not null
           then greatest(s.display_end, x.access_until) end as display_end) extended
       cross join lateral (select
         case when s.visibility_after_end <> 'NOT_ACCESSIBLE' then 3 end as past) after_end
       cross join lateral (select
         case when not learner or s.display_start > :now or extended.display_end < :now then null
           when learner_start > :now then 2
           when learner_end < :now then past
           else 1 end as learner_view,
         case when not coach then null
           when coach_start > :now then 2
           when coach_end < :now then past
           else 1 end as coach_view) by_role
       cross join lateral (select least(learner_view, coach_view) as view) first_of) v""";

  private SessionViewSql() {}
}
