--liquibase formatted sql

--changeset lectern:0001-fold splitStatements:false
--comment: what a search compares: no case, no accents
create function fold(text) returns text
  language sql immutable strict parallel safe
  return lower(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g'));
--rollback drop function fold(text);

--changeset lectern:0001-app-user
create table app_user (
  id uuid primary key,
  username text not null,
  first_name text not null,
  last_name text not null,
  email text not null,
  role text not null constraint user_role_known check (role in ('LEARNER', 'TEACHER', 'SESSION_ADMIN', 'ADMIN')),
  external_id text,
  time_zone text,
  language text,
  active boolean not null default true,
  demo boolean not null default false,
  password_hash text,
  password_change_required boolean not null default false,
  token_version integer not null default 0,
  last_sign_in_at timestamptz,
  created_at timestamptz not null,
  version integer not null default 0,
  search text not null generated always as
    (fold(first_name || ' ' || last_name || ' ' || username || ' ' || email)) stored,
  constraint username_shape check (username ~ '^[A-Za-z0-9][A-Za-z0-9._@+-]{0,99}$')
);
create unique index username_once on app_user (lower(username));
create unique index email_once on app_user (lower(email));
create unique index user_external_id_once on app_user (external_id);
create index app_user_by_last_name on app_user (fold(last_name), fold(first_name), id);
--rollback drop table app_user;

--changeset lectern:0001-sign-in
-- a browser that is signed in; its tokens, those used included, so that a copy shows itself
create table sign_in (
  id uuid primary key,
  user_id uuid not null references app_user on delete cascade,
  token_version integer not null,
  started_at timestamptz not null,
  expires_at timestamptz not null
);
create index sign_in_by_user on sign_in (user_id);
create index sign_in_by_expiry on sign_in (expires_at);

create table refresh_token (
  hash bytea primary key,
  sign_in_id uuid not null references sign_in on delete cascade,
  issued_at timestamptz not null,
  used_at timestamptz
);
create index refresh_token_by_sign_in on refresh_token (sign_in_id);

create table personal_token (
  id uuid primary key,
  user_id uuid not null references app_user on delete cascade,
  name text not null,
  prefix text not null,
  hash bytea not null constraint personal_token_once unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  constraint personal_token_a_year_at_most check (expires_at <= created_at + interval '366 days')
);
create index personal_token_by_user on personal_token (user_id, created_at);

create table password_link (
  hash bytea primary key,
  user_id uuid not null references app_user on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index password_link_by_user on password_link (user_id);

create table sign_in_failure (
  subject text primary key,
  failures integer not null,
  last_at timestamptz not null,
  blocked_until timestamptz
);
create index sign_in_failure_by_age on sign_in_failure (last_at);

-- one row a fact that all instances share, such as the fingerprint of the signing key
create table platform_fact (
  name text primary key,
  value text not null
);
--rollback drop table platform_fact; drop table sign_in_failure; drop table password_link; drop table personal_token; drop table refresh_token; drop table sign_in;
