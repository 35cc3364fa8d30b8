--liquibase formatted sql

--changeset lectern:0006-session-change
--comment: who changed what in a session, when, from what to what; it goes with the session
create table session_change (
  id bigint generated always as identity primary key,
  session_id uuid not null references session on delete cascade,
  at timestamptz not null,
  actor uuid references app_user on delete set null,
  kind text not null,
  subject text,
  person uuid references app_user on delete set null,
  before text,
  after text
);
create index session_change_by_session on session_change (session_id, id desc);
create index session_change_by_actor on session_change (actor) where actor is not null;
create index session_change_by_person on session_change (person) where person is not null;
--rollback drop table session_change;
