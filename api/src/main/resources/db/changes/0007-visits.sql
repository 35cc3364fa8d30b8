--liquibase formatted sql

--changeset lectern:0007-visit
--comment: that a person opened a course of a session; kept, like results, when the course leaves it or they do
create table visit (
  session_id uuid not null references session on delete cascade,
  course_id uuid not null references course on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  first_at timestamptz not null,
  last_at timestamptz not null,
  count integer not null,
  constraint visit_once primary key (session_id, course_id, user_id),
  constraint visit_at_least_once check (count > 0)
);
create index visit_by_user on visit (user_id);
create index visit_by_course on visit (course_id);
--rollback drop table visit;
