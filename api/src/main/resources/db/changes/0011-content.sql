--liquibase formatted sql

--changeset lectern:0011-first-enrollment
--comment: days inside a course count from it; it is kept here once somebody is unenrolled, for the case that they come back
create table first_enrollment (
  session_id uuid not null references session on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  enrolled_at timestamptz not null,
  primary key (session_id, user_id)
);
create index first_enrollment_by_user on first_enrollment (user_id);
--rollback drop table first_enrollment;

--changeset lectern:0011-lock
--comment: a lock is part of a session's own layer, which stays when the course leaves the session
create table session_course_lock (
  session_id uuid not null references session on delete cascade,
  course_id uuid not null references course on delete cascade,
  primary key (session_id, course_id)
);
create index session_course_lock_by_course on session_course_lock (course_id);
insert into session_course_lock (session_id, course_id)
  select session_id, course_id from session_course where locked;
alter table session_course drop column locked;
--rollback alter table session_course add column locked boolean not null default false;
--rollback update session_course c set locked = true from session_course_lock l where l.session_id = c.session_id and l.course_id = c.course_id;
--rollback drop table session_course_lock;

--changeset lectern:0011-outline
--comment: counts changes of the order and the number of base items; its row is locked by whoever changes content
create table outline (
  course_id uuid primary key references course on delete cascade,
  version integer not null
);
--rollback drop table outline;

--changeset lectern:0011-item
--comment: base content, or with a session that session's own; after_id is the base item that one of a session stands after
create table item (
  id uuid primary key,
  course_id uuid not null references course on delete cascade,
  session_id uuid references session on delete cascade,
  kind text not null constraint item_kind_known
    check (kind in ('SECTION', 'PAGE', 'LINK', 'FILE', 'EXTERNAL')),
  title text not null constraint item_title_length check (char_length(title) between 1 and 150),
  external_id text,
  body text,
  url text,
  file_id uuid,
  required boolean,
  completion text constraint item_completion_known
    check (completion in ('VIEWED', 'MARKED', 'PASSED')),
  pass_mark integer constraint item_pass_mark_in_range check (pass_mark between 0 and 100),
  weight double precision constraint item_weight_not_negative check (weight >= 0),
  opens_after_days integer constraint item_opens_in_range check (opens_after_days between 0 and 3650),
  due_after_days integer constraint item_due_in_range check (due_after_days between 0 and 3650),
  files uuid[] not null,
  hidden boolean not null,
  after_id uuid references item on delete set null,
  position integer not null,
  content_version integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null,
  constraint item_opens_before_it_is_due check (opens_after_days <= due_after_days),
  constraint base_item_stands_after_nothing check (session_id is not null or after_id is null)
);
create index item_by_course on item (course_id, session_id);
create index item_by_session on item (session_id) where session_id is not null;
create index item_by_anchor on item (after_id) where after_id is not null;
create index item_by_files on item using gin (files);
create unique index item_external_id_once on item (course_id, session_id, external_id)
  nulls not distinct where external_id is not null;
--rollback drop table item;

--changeset lectern:0011-item-in-session
--comment: that a session hides a base item, and its own version of it (there is one where it has a title)
create table item_in_session (
  session_id uuid not null references session on delete cascade,
  item_id uuid not null references item on delete cascade,
  hidden boolean not null,
  title text constraint adapted_title_length check (char_length(title) between 1 and 150),
  external_id text,
  body text,
  url text,
  file_id uuid,
  required boolean,
  completion text constraint adapted_completion_known
    check (completion in ('VIEWED', 'MARKED', 'PASSED')),
  pass_mark integer constraint adapted_pass_mark_in_range check (pass_mark between 0 and 100),
  weight double precision constraint adapted_weight_not_negative check (weight >= 0),
  opens_after_days integer constraint adapted_opens_in_range check (opens_after_days between 0 and 3650),
  due_after_days integer constraint adapted_due_in_range check (due_after_days between 0 and 3650),
  files uuid[] not null,
  base_version integer not null,
  version integer not null,
  primary key (session_id, item_id),
  constraint adapted_opens_before_it_is_due check (opens_after_days <= due_after_days)
);
create index item_in_session_by_item on item_in_session (item_id);
create index item_in_session_by_files on item_in_session using gin (files);
--rollback drop table item_in_session;

--changeset lectern:0011-item-state
--comment: what a learner has done; it hangs on session, course and person, so that it outlives enrollments
create table item_state (
  session_id uuid not null references session on delete cascade,
  course_id uuid not null references course on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  item_id uuid not null references item on delete cascade,
  viewed_at timestamptz,
  done_at timestamptz,
  primary key (session_id, course_id, user_id, item_id)
);
create index item_state_by_item on item_state (item_id, session_id);
create index item_state_by_course on item_state (course_id);
create index item_state_by_user on item_state (user_id);
--rollback drop table item_state;

--changeset lectern:0011-course-time
--comment: time spent inside a course of a session, as the gaps between requests
create table course_time (
  session_id uuid not null references session on delete cascade,
  course_id uuid not null references course on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  first_at timestamptz not null,
  last_at timestamptz not null,
  seconds integer not null constraint course_time_not_negative check (seconds >= 0),
  primary key (session_id, course_id, user_id)
);
create index course_time_by_course on course_time (course_id);
create index course_time_by_user on course_time (user_id);
--rollback drop table course_time;
