--liquibase formatted sql

--changeset lectern:0005-scheduled-tasks
--comment: the table that db-scheduler works on, as its documentation gives it
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index execution_time_idx on scheduled_tasks (execution_time);
create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
--rollback drop table scheduled_tasks;

--changeset lectern:0005-import
create table import (
  id uuid primary key,
  kind text not null,
  mode text not null,
  dry_run boolean not null,
  existing text not null,
  session_id uuid references session on delete cascade,
  time_zone text not null,
  file_name text,
  content bytea,
  state text not null constraint import_state_known
    check (state in ('PLANNING', 'PLANNED', 'APPLYING', 'DONE', 'FAILED', 'CANCELLED', 'UNDONE')),
  done bigint not null default 0,
  total bigint,
  created_count bigint not null default 0,
  updated_count bigint not null default 0,
  unchanged_count bigint not null default 0,
  removed_count bigint not null default 0,
  skipped_count bigint not null default 0,
  failed_count bigint not null default 0,
  fault_code text,
  fault_detail text,
  fault_line integer,
  fault_column text,
  warnings jsonb not null default '[]',
  created_by uuid not null references app_user on delete cascade,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz
);
create index import_by_creator on import (created_by, id);

create table import_row (
  import_id uuid not null references import on delete cascade,
  line integer not null,
  outcome text not null,
  column_name text,
  code text,
  detail text,
  cells jsonb not null,
  primary key (import_id, line)
);
create index import_row_by_outcome on import_row (import_id, outcome, line);
--rollback drop table import_row; drop table import;
