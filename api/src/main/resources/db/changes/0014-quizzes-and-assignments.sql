--liquibase formatted sql

--changeset lectern:0014-tasks
--comment: what learners answer or hand in; a quiz is kept as a whole, since it is read and replaced as a whole
alter table item
  add column max_points integer constraint item_max_points_in_range check (max_points between 1 and 10000),
  add column allowed text[],
  add column quiz jsonb,
  drop constraint item_kind_known,
  add constraint item_kind_known check (kind in
    ('SECTION', 'PAGE', 'LINK', 'FILE', 'EXTERNAL', 'QUIZ', 'ASSIGNMENT')),
  drop constraint item_completion_known,
  add constraint item_completion_known check (completion in ('VIEWED', 'MARKED', 'SUBMITTED', 'PASSED'));
alter table item_in_session
  add column max_points integer constraint adapted_max_points_in_range check (max_points between 1 and 10000),
  add column allowed text[],
  add column quiz jsonb,
  drop constraint adapted_completion_known,
  add constraint adapted_completion_known check (completion in ('VIEWED', 'MARKED', 'SUBMITTED', 'PASSED'));
--rollback alter table item_in_session drop column quiz, drop column allowed, drop column max_points, drop constraint adapted_completion_known, add constraint adapted_completion_known check (completion in ('VIEWED', 'MARKED', 'PASSED'));
--rollback alter table item drop column quiz, drop column allowed, drop column max_points, drop constraint item_kind_known, add constraint item_kind_known check (kind in ('SECTION', 'PAGE', 'LINK', 'FILE', 'EXTERNAL')), drop constraint item_completion_known, add constraint item_completion_known check (completion in ('VIEWED', 'MARKED', 'PASSED'));

--changeset lectern:0014-own-scores
--comment: the score that an item gives by itself; and what it becomes at a known instant, when a running attempt ends as it stands, so that no reader waits for a job
alter table item_state
  add column score numeric(7, 4) constraint own_score_in_range check (score between 0 and 100),
  add column next_at timestamptz,
  add column next_score numeric(7, 4) constraint next_score_in_range check (next_score between 0 and 100),
  add column next_done boolean not null default false,
  add column has_news boolean not null default false;
create index item_state_scored on item_state (session_id, course_id, user_id)
  where score is not null or next_at is not null;
--rollback drop index item_state_scored;
--rollback alter table item_state drop column has_news, drop column next_done, drop column next_score, drop column next_at, drop column score;

--changeset lectern:0014-attempt
--comment: an attempt at a quiz, with the version of the quiz that it holds; ends_at moves with the dates as long as it runs, and from then on it is over, whoever writes that down
create table quiz_version (
  item_id uuid not null references item on delete cascade,
  digest bytea not null,
  quiz jsonb not null,
  primary key (item_id, digest)
);
create table attempt (
  id uuid primary key,
  session_id uuid not null references session on delete cascade,
  course_id uuid not null references course on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  item_id uuid not null references item on delete cascade,
  number integer not null,
  digest bytea not null,
  started_at timestamptz not null,
  time_over_at timestamptz,
  ends_at timestamptz,
  due_at timestamptz,
  submitted_at timestamptz,
  handed_in boolean not null default false,
  points numeric(10, 4) not null default 0,
  score numeric(7, 4) not null default 0 constraint attempt_score_in_range check (score between 0 and 100),
  foreign key (item_id, digest) references quiz_version,
  constraint attempt_number_once unique (session_id, course_id, user_id, item_id, number)
);
create unique index attempt_running_once on attempt (session_id, course_id, user_id, item_id)
  where submitted_at is null;
create index attempt_ending on attempt (ends_at) where submitted_at is null;
create index attempt_running_by_user on attempt (user_id) where submitted_at is null;
create index attempt_by_item on attempt (item_id);
create index attempt_by_course on attempt (course_id);
create index attempt_by_user on attempt (user_id);
create table attempt_answer (
  attempt_id uuid not null references attempt on delete cascade,
  question text not null,
  value jsonb not null,
  points numeric(10, 4) not null,
  answered_at timestamptz not null,
  primary key (attempt_id, question)
);
create table extra_attempts (
  session_id uuid not null references session on delete cascade,
  course_id uuid not null references course on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  item_id uuid not null references item on delete cascade,
  attempts integer not null constraint extra_attempts_in_range check (attempts between 1 and 100),
  primary key (session_id, course_id, user_id, item_id)
);
create index extra_attempts_by_user on extra_attempts (user_id);
create index extra_attempts_by_item on extra_attempts (item_id);
create index extra_attempts_by_course on extra_attempts (course_id);
--rollback drop table extra_attempts;
--rollback drop table attempt_answer;
--rollback drop table attempt;
--rollback drop table quiz_version;

--changeset lectern:0014-submission
--comment: what a learner handed in, and the mark it was given, which may be held back; each one is kept, and a later one replaces it
create table submission (
  id uuid primary key,
  session_id uuid not null references session on delete cascade,
  course_id uuid not null references course on delete cascade,
  user_id uuid not null references app_user on delete cascade,
  item_id uuid not null references item on delete cascade,
  number integer not null,
  text text,
  files uuid[] not null,
  submitted_at timestamptz not null,
  late boolean not null,
  replaced boolean not null default false,
  points numeric(9, 2) constraint points_not_negative check (points >= 0),
  max_points integer,
  feedback text,
  again boolean not null default false,
  marked_by uuid,
  marked_at timestamptz,
  released_at timestamptz,
  version integer not null default 0,
  constraint submission_number_once unique (session_id, course_id, user_id, item_id, number),
  constraint submission_holds_something check (text is not null or cardinality(files) > 0)
);
create unique index submission_latest_once on submission (session_id, course_id, user_id, item_id)
  where not replaced;
create index submission_waiting on submission (submitted_at, id)
  where not replaced and marked_at is null;
create index submission_held_back on submission (session_id, item_id)
  where not replaced and marked_at is not null and released_at is null;
create index submission_by_item on submission (item_id);
create index submission_by_course on submission (course_id);
create index submission_by_user on submission (user_id);
create index submission_by_files on submission using gin (files);
--rollback drop table submission;

--changeset lectern:0014-files-of-learners
--comment: a file that a learner sends to hand it in has its place with them alone
alter table file_place
  add column user_id uuid references app_user on delete cascade,
  drop constraint file_place_once,
  add constraint file_place_once unique nulls not distinct (file_id, course_id, session_id, user_id),
  add constraint file_of_learner_in_session check (user_id is null or session_id is not null);
create index file_place_by_user on file_place (user_id) where user_id is not null;
--rollback drop index file_place_by_user;
--rollback delete from file_place where user_id is not null;
--rollback alter table file_place drop constraint file_of_learner_in_session, drop constraint file_place_once, add constraint file_place_once unique nulls not distinct (file_id, course_id, session_id), drop column user_id;
