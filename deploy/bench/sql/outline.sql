\set p random(:first, :last)
with place as (
  select min(s.n) as n from generate_series(1, 10) k
  cross join lateral (select 1 + (:p::bigint * 37 + k * 19) % :sessions as n) s where s.n % 3 = 1),
here as (
  select ('01900006-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as session_id,
    ('01900004-0000-7000-8000-' || lpad(to_hex(1 + (n * 2) % 500), 12, '0'))::uuid as course_id,
    ('01900001-0000-7000-8000-' || lpad(to_hex(:p::int), 12, '0'))::uuid as user_id
  from place)
select i.id, i.kind, i.title, i.required, i.completion, i.opens_after_days, i.due_after_days, w.done_at
from here
join item i on i.course_id = here.course_id and (i.session_id is null or i.session_id = here.session_id)
left join item_in_session l on l.session_id = here.session_id and l.item_id = i.id
left join item_state w on w.session_id = here.session_id and w.course_id = here.course_id
  and w.user_id = here.user_id and w.item_id = i.id
where not i.hidden and not coalesce(l.hidden, false)
order by i.position, i.id;
