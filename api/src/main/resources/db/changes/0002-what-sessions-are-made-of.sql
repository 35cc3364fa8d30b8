--liquibase formatted sql

--changeset lectern:0002-course
create table course (
  id uuid primary key,
  code text not null,
  title text not null,
  description text,
  external_id text,
  created_at timestamptz not null,
  version integer not null default 0,
  search text not null generated always as (fold(title || ' ' || code)) stored,
  constraint course_code_shape check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$')
);
create unique index course_code_once on course (lower(code));
create unique index course_external_id_once on course (external_id);
create index course_by_title on course (fold(title), id);

create table course_author (
  course_id uuid not null references course on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  primary key (course_id, user_id)
);
create index course_author_by_user on course_author (user_id);
--rollback drop table course_author; drop table course;

--changeset lectern:0002-session-category
create table session_category (
  id uuid primary key,
  name text not null,
  starts_at timestamptz,
  ends_at timestamptz,
  created_by uuid references app_user on delete set null,
  version integer not null default 0,
  search text not null generated always as (fold(name)) stored,
  constraint category_starts_before_it_ends check (starts_at < ends_at),
  constraint category_name_no_bar check (position('|' in name) = 0)
);
create unique index category_name_once on session_category (lower(name));
--rollback drop table session_category;

--changeset lectern:0002-class-group
create table class_group (
  id uuid primary key,
  name text not null,
  description text,
  external_id text,
  created_at timestamptz not null,
  version integer not null default 0,
  search text not null generated always as (fold(name)) stored,
  constraint class_name_no_bar check (position('|' in name) = 0)
);
create unique index class_name_once on class_group (lower(name));
create unique index class_external_id_once on class_group (external_id);
create index class_by_name on class_group (fold(name), id);

create table class_owner (
  class_id uuid not null references class_group on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  primary key (class_id, user_id)
);
create index class_owner_by_user on class_owner (user_id);

create table class_member (
  class_id uuid not null references class_group on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  added_at timestamptz not null,
  primary key (class_id, user_id)
);
create index class_member_by_user on class_member (user_id);
--rollback drop table class_member; drop table class_owner; drop table class_group;
