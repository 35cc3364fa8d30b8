\set n random(1, :sessions)
select u.id, u.username, u.first_name, u.last_name, u.active, u.email, e.enrolled_at, f.entered_at, x.access_until,
  array(select s.kind from enrollment_source s where s.session_id = e.session_id and s.user_id = e.user_id) as sources,
  array(select n.course_id from course_exclusion n where n.session_id = e.session_id and n.user_id = e.user_id) as without
from (select e.*, u.last_name, u.first_name from enrollment e join app_user u on u.id = e.user_id
  where e.session_id = ('01900006-0000-7000-8000-' || lpad(to_hex(:n::int), 12, '0'))::uuid
  order by lower(u.last_name), lower(u.first_name), u.id limit 51) e
join app_user u on u.id = e.user_id
left join first_entry f on f.session_id = e.session_id and f.user_id = e.user_id
left join access_extension x on x.session_id = e.session_id and x.user_id = e.user_id
order by lower(e.last_name), lower(e.first_name), u.id;
