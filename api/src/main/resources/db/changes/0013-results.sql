--liquibase formatted sql

--changeset lectern:0013-result
--comment: a score that a coach or another system reports for an item; it overrides the item's own, and hangs on session, course and person as item_state does; who reported it may be gone, and its item goes with the course: every foreign key costs a file of 100,000 half a second
create table result (
  session_id uuid not null references session on delete cascade,
  course_id uuid not null,
  user_id uuid not null references app_user on delete cascade,
  item_id uuid not null references item on delete cascade,
  score numeric(7, 4) not null constraint result_score_in_range check (score between 0 and 100),
  achieved_at timestamptz not null,
  done_at timestamptz,
  pushed_by uuid,
  pushed_at timestamptz not null,
  version integer not null,
  primary key (session_id, course_id, user_id, item_id)
);
create index result_by_item on result (item_id, session_id);
create index result_by_user on result (user_id);
--rollback drop table result;
