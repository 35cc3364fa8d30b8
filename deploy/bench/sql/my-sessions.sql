\set n random(:first, :last)
select held.session_id, role, s.title, s.display_start, s.display_end, s.access_start, s.access_end, s.coach_access_start,
  s.coach_access_end, s.duration_days, s.visibility_after_end, s.time_zone, k.name, f.entered_at, x.access_until
from (select session_id, 'LEARNER' as role, user_id from enrollment
        where user_id = ('01900001-0000-7000-8000-' || lpad(to_hex(:n::int), 12, '0'))::uuid
      union all select session_id, 'COACH', user_id from session_coach
        where user_id = ('01900001-0000-7000-8000-' || lpad(to_hex(:n::int), 12, '0'))::uuid
      union all select session_id, 'COURSE_COACH', user_id from session_course_coach
        where user_id = ('01900001-0000-7000-8000-' || lpad(to_hex(:n::int), 12, '0'))::uuid) held
cross join lateral (select * from session where id = held.session_id limit 1) s
left join lateral (select * from session_category where id = s.category_id limit 1) k on true
left join first_entry f on f.session_id = s.id and f.user_id = held.user_id
left join access_extension x on x.session_id = s.id and x.user_id = held.user_id;
