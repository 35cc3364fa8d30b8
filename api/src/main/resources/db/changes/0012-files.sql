--liquibase formatted sql

--changeset lectern:0012-stored-file
--comment: uploaded files in chunks, so that every instance has them, back-ups are whole and none is in memory as a whole
create table stored_file (
  id uuid primary key,
  name text not null,
  media_type text not null,
  size bigint not null,
  uploaded_by uuid references app_user on delete set null,
  uploaded_at timestamptz not null,
  constraint file_name_length check (char_length(name) between 1 and 200),
  constraint file_holds_something check (size > 0)
);
create index stored_file_by_age on stored_file (uploaded_at, id);
create index stored_file_by_uploader on stored_file (uploaded_by) where uploaded_by is not null;

create table file_chunk (
  file_id uuid not null,
  number integer not null,
  bytes bytea not null,
  primary key (file_id, number),
  constraint file_of_chunk foreign key (file_id) references stored_file on delete cascade
    deferrable initially deferred,
  constraint chunk_holds_something check (octet_length(bytes) between 1 and 262144)
);
alter table file_chunk alter column bytes set storage external;
--rollback drop table file_chunk;
--rollback drop table stored_file;

--changeset lectern:0012-file-place
--comment: where a file may be named, and whose quota it counts for: a course, or a course inside a session
create table file_place (
  file_id uuid not null references stored_file on delete cascade,
  course_id uuid not null references course on delete cascade,
  session_id uuid references session on delete cascade,
  placed_at timestamptz not null,
  constraint file_place_once unique nulls not distinct (file_id, course_id, session_id)
);
create index file_place_by_course on file_place (course_id, session_id);
create index file_place_by_session on file_place (session_id) where session_id is not null;
--rollback drop table file_place;
