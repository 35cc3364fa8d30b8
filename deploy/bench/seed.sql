-- What the bench measures on: always the same people, courses, sessions and enrollments, all by arithmetic, nothing
-- random. Variables of psql: people, sessions, now (the instant at which the domain's clock stands).
--
--   people    learner<n>@bench: 1 … 200 have 10 enrollments, 201 … 400 have 100, all others 9
--   items     60 a course; learners 1 … 200 have done a third of them
--   sessions  a third is over, a third runs, a third is to come; 2 courses, 1 coach, 1 manager, 1 coach a course each
\set ON_ERROR_STOP on
begin;

create function pg_temp.id(kind int, n bigint) returns uuid language sql immutable as $$
  select ('0190' || lpad(to_hex(kind), 4, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;

create function pg_temp.add_people(kind int, prefix text, role text, many int, given timestamptz)
returns void language sql as $$
  insert into app_user (id, username, first_name, last_name, email, role, password_hash, created_at)
  select pg_temp.id(kind, n), prefix || n, 'First' || n % 500, 'Last' || n % 3000, prefix || n || '@bench.example', role,
    (select password_hash from app_user where username = 'learner1'), given
  from generate_series(1, many) n $$;

select pg_temp.add_people(1, 'bench-learner', 'LEARNER', :people, :'now');
select pg_temp.add_people(2, 'bench-coach', 'TEACHER', 200, :'now');
select pg_temp.add_people(3, 'bench-manager', 'SESSION_ADMIN', 20, :'now');

insert into course (id, code, title, created_at)
select pg_temp.id(4, n), 'BENCH-' || n, 'Course ' || n, :'now' from generate_series(1, 500) n;

insert into session_category (id, name) select pg_temp.id(5, n), 'Year ' || n from generate_series(1, 20) n;

insert into session (id, title, time_zone, category_id, access_start, access_end, visibility_after_end, created_at,
  updated_at)
select pg_temp.id(6, n), 'Bench session ' || n, 'Europe/Paris', pg_temp.id(5, 1 + n % 20), starts, starts + interval '90 days',
  case when n % 7 = 0 then 'LISTED_ONLY' else 'READ_ONLY' end, :'now', :'now'
from generate_series(1, :sessions) n
cross join lateral (select timestamptz :'now' + (case n % 3 when 0 then -200 when 1 then -45 else 20 end
  + n % 40) * interval '1 day' as starts) at;

insert into session_course (session_id, course_id, position)
select pg_temp.id(6, n), pg_temp.id(4, 1 + (n * 2 + k) % 500), k
from generate_series(1, :sessions) n, generate_series(0, 1) k;
insert into session_course_coach (session_id, course_id, user_id)
select session_id, course_id, pg_temp.id(2, 1 + (row_number() over (order by session_id, position)) % 200)
from session_course where session_id >= pg_temp.id(6, 0);
insert into session_coach select pg_temp.id(6, n), pg_temp.id(2, 1 + n % 200) from generate_series(1, :sessions) n;
insert into session_manager select pg_temp.id(6, n), pg_temp.id(3, 1 + n % 20) from generate_series(1, :sessions) n;

create temp table place on commit drop as
select p as person, 1 + (p::bigint * 37 + k * 19) % :sessions as session
from generate_series(1, :people) p
cross join lateral generate_series(1, case when p <= 200 then 10 when p <= 400 then 100 else 9 end) k;
insert into enrollment (session_id, user_id, enrolled_at)
select pg_temp.id(6, session), pg_temp.id(1, person), :'now' from place group by session, person;
insert into enrollment_source (session_id, user_id, kind, since)
select session_id, user_id, 'INDIVIDUAL', enrolled_at from enrollment where user_id >= pg_temp.id(1, 0)
  and user_id < pg_temp.id(2, 0);
insert into visit (session_id, course_id, user_id, first_at, last_at, count)
select e.session_id, c.course_id, e.user_id, :'now', :'now', 1 from enrollment e
join session_course c on c.session_id = e.session_id and c.position = 0
where e.user_id >= pg_temp.id(1, 0) and e.user_id < pg_temp.id(2, 0);
insert into first_entry (session_id, user_id, entered_at)
select session_id, user_id, first_at from visit where user_id >= pg_temp.id(1, 0) and user_id < pg_temp.id(2, 0);

insert into item (id, course_id, kind, title, body, required, completion, opens_after_days, due_after_days, files, hidden,
  position, content_version, created_at, changed_at, version)
select pg_temp.id(7, c * 100 + n), pg_temp.id(4, c), case when n % 10 = 1 then 'SECTION' else 'PAGE' end, 'Item ' || n,
  case when n % 10 <> 1 then repeat('Some text of a page. ', 50) end, case when n % 10 <> 1 then true end,
  case when n % 10 <> 1 then 'VIEWED' end, case when n % 10 = 5 then n end, case when n % 10 = 5 then n + 14 end, '{}',
  false, n, 0, :'now', :'now', 0
from generate_series(1, 500) c, generate_series(1, 60) n;
insert into item_state (session_id, course_id, user_id, item_id, viewed_at, done_at)
select v.session_id, v.course_id, v.user_id, i.id, :'now', :'now'
from visit v join item i on i.course_id = v.course_id and i.kind = 'PAGE' and i.position <= 20
where v.user_id >= pg_temp.id(1, 0) and v.user_id <= pg_temp.id(1, 200);
commit;
vacuum analyze;
