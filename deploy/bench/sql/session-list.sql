\set n random(1, 9)
select s.id, s.title, s.access_start, s.access_end, s.duration_days, s.time_zone, c.name,
  (select count(*) from session_course k where k.session_id = s.id) as courses,
  (select count(*) from enrollment e where e.session_id = s.id) as learners,
  array(select u.first_name || ' ' || u.last_name from session_coach h join app_user u on u.id = h.user_id
    where h.session_id = s.id order by u.last_name) as coaches
from (select s.*, case when strpos(s.search, chr(10) || 'session ' || :n::int || chr(10)) > 0 then 0
    when strpos(s.search, chr(10) || 'session ' || :n::int) > 0 then 1 else 2 end as nearest
  from session s where s.search like '%' || 'session' || '%' and s.search like '%' || :n::int || '%'
    and s.access_start <= :'now' and s.access_end >= :'now'
  order by nearest, s.access_start desc nulls last, s.title_order, s.id limit 21) s
left join session_category c on c.id = s.category_id
order by nearest, s.access_start desc nulls last, s.title_order, s.id;
