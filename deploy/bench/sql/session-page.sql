\set n random(1, :sessions)
select s.*, c.name, (select count(*) from enrollment e where e.session_id = s.id) as learners,
  (select count(*) from class_link l where l.session_id = s.id) as classes
from session s left join session_category c on c.id = s.category_id
where s.id = ('01900006-0000-7000-8000-' || lpad(to_hex(:n::int), 12, '0'))::uuid;
select p.post, p.course_id, c.code, c.title, p.position, p.locked, u.username, u.first_name, u.last_name
from (select 'COURSE' as post, course_id, null::uuid as user_id, position, locked from session_course
        where session_id = ('01900006-0000-7000-8000-' || lpad(to_hex(:n::int), 12, '0'))::uuid
      union all select 'COURSE_COACH', course_id, user_id, 0, false from session_course_coach
        where session_id = ('01900006-0000-7000-8000-' || lpad(to_hex(:n::int), 12, '0'))::uuid
      union all select 'COACH', null, user_id, 0, false from session_coach
        where session_id = ('01900006-0000-7000-8000-' || lpad(to_hex(:n::int), 12, '0'))::uuid
      union all select 'MANAGER', null, user_id, 0, false from session_manager
        where session_id = ('01900006-0000-7000-8000-' || lpad(to_hex(:n::int), 12, '0'))::uuid) p
left join course c on c.id = p.course_id left join app_user u on u.id = p.user_id
order by p.post, p.position, u.last_name;
