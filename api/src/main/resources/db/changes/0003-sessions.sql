--liquibase formatted sql

--changeset lectern:0003-session
create table session (
  id uuid primary key,
  title text not null,
  description text,
  external_id text,
  category_id uuid references session_category on delete set null,
  time_zone text not null,
  display_start timestamptz,
  display_end timestamptz,
  access_start timestamptz,
  access_end timestamptz,
  coach_access_start timestamptz,
  coach_access_end timestamptz,
  duration_days integer,
  visibility_after_end text not null
    constraint visibility_after_end_known
    check (visibility_after_end in ('READ_ONLY', 'ACCESSIBLE', 'LISTED_ONLY', 'NOT_ACCESSIBLE')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 0,
  search text not null generated always as (fold(title)) stored,
  constraint session_title_length check (char_length(title) between 1 and 150),
  constraint display_starts_before_it_ends check (display_start < display_end),
  constraint access_starts_before_it_ends check (access_start < access_end),
  constraint coach_access_starts_before_it_ends
    check (coalesce(coach_access_start, access_start) < coalesce(coach_access_end, access_end)),
  constraint duration_or_dates check (duration_days is null or (access_start is null and access_end is null)),
  constraint duration_positive check (duration_days > 0)
);
create unique index session_title_once on session (lower(title));
create unique index session_external_id_once on session (external_id);
create index session_by_category on session (category_id);
create index session_by_access_start on session (access_start, id);
create index session_by_list_order on session (access_start desc nulls last, search, id);
create index session_by_access_end on session (access_end, id);
--rollback drop table session;

--changeset lectern:0003-courses-and-people-of-a-session
create table session_course (
  session_id uuid not null references session on delete cascade,
  course_id uuid not null references course on delete cascade,
  position integer not null,
  locked boolean not null default false,
  primary key (session_id, course_id),
  constraint session_course_position_once unique (session_id, position) deferrable initially deferred
);
create index session_course_by_course on session_course (course_id);

create table session_course_coach (
  session_id uuid not null,
  course_id uuid not null,
  user_id uuid not null references app_user on delete cascade,
  primary key (session_id, course_id, user_id),
  foreign key (session_id, course_id) references session_course on delete cascade
);
create index session_course_coach_by_user on session_course_coach (user_id, session_id);

create table session_coach (
  session_id uuid not null references session on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  primary key (session_id, user_id)
);
create index session_coach_by_user on session_coach (user_id, session_id);

create table session_manager (
  session_id uuid not null references session on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  primary key (session_id, user_id)
);
create index session_manager_by_user on session_manager (user_id, session_id);
--rollback drop table session_manager; drop table session_coach; drop table session_course_coach; drop table session_course;
