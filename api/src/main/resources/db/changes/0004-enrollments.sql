--liquibase formatted sql

--changeset lectern:0004-enrollment
create table enrollment (
  session_id uuid not null references session on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  enrolled_at timestamptz not null,
  constraint enrollment_once primary key (session_id, user_id)
);
create index enrollment_by_user on enrollment (user_id, session_id);

-- why an enrollment exists: at most one explicit source, and any number of classes
create table enrollment_source (
  id bigint generated always as identity primary key,
  session_id uuid not null,
  user_id uuid not null,
  kind text not null constraint source_kind_known check (kind in ('INDIVIDUAL', 'IMPORT', 'SELF', 'CLASS')),
  class_id uuid references class_group,
  import_id uuid,
  by_user uuid references app_user on delete set null,
  since timestamptz not null,
  foreign key (session_id, user_id) references enrollment on delete cascade,
  constraint class_source_names_its_class check ((kind = 'CLASS') = (class_id is not null))
);
create unique index one_explicit_source on enrollment_source (session_id, user_id) where kind <> 'CLASS';
create unique index one_source_a_class on enrollment_source (session_id, user_id, class_id) where kind = 'CLASS';
-- the two above are partial: a cascade from the enrollment could not use them
create index enrollment_source_by_place on enrollment_source (session_id, user_id);
create index enrollment_source_by_class on enrollment_source (class_id, session_id) where kind = 'CLASS';

create table class_link (
  session_id uuid not null references session on delete cascade,
  class_id uuid not null references class_group,
  mode text not null constraint link_mode_known check (mode in ('LIVE', 'SNAPSHOT')),
  linked_at timestamptz not null,
  linked_by uuid references app_user on delete set null,
  primary key (session_id, class_id)
);
create index class_link_by_class on class_link (class_id);
--rollback drop table class_link; drop table enrollment_source; drop table enrollment;

--changeset lectern:0004-what-outlives-an-enrollment
--comment: exclusions, the first entry and extensions survive unenrolling, so they do not hang on the enrollment
create table course_exclusion (
  session_id uuid not null references session on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  course_id uuid not null references course on delete cascade,
  primary key (session_id, user_id, course_id)
);
create index course_exclusion_by_course on course_exclusion (course_id);
create index course_exclusion_by_user on course_exclusion (user_id);

create table first_entry (
  session_id uuid not null references session on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  entered_at timestamptz not null,
  primary key (session_id, user_id)
);
create index first_entry_by_user on first_entry (user_id);

create table access_extension (
  session_id uuid not null references session on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  access_until timestamptz not null,
  reason text not null,
  given_by uuid references app_user on delete set null,
  given_at timestamptz not null,
  primary key (session_id, user_id)
);
create index access_extension_by_user on access_extension (user_id);
--rollback drop table access_extension; drop table first_entry; drop table course_exclusion;
