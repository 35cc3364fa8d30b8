--liquibase formatted sql

--changeset lectern:0008-known-place
--comment: where somebody has signed in from: a browser by the hash of its cookie, or an address
create table known_place (
  user_id uuid not null references app_user on delete cascade,
  place text not null,
  last_at timestamptz not null,
  constraint known_place_once primary key (user_id, place)
);
create index known_place_by_place on known_place (place);

-- the address of a stranger, whose failing names are counted
alter table sign_in_failure add column address text;
create index sign_in_failure_by_address on sign_in_failure (address, last_at);
--rollback drop index sign_in_failure_by_address; alter table sign_in_failure drop column address; drop table known_place;

--changeset lectern:0008-refresh-successor
--comment: with the token itself it makes the token that follows, the same for all who present it in time
alter table refresh_token add column salt bytea;
--rollback alter table refresh_token drop column salt;

--changeset lectern:0008-sign-in-seen
--comment: by what a person tells one of their sign-ins from another
alter table sign_in add column last_used_at timestamptz, add column browser text, add column address text;
update sign_in set last_used_at = started_at;
alter table sign_in alter column last_used_at set not null;
--rollback alter table sign_in drop column last_used_at, drop column browser, drop column address;

--changeset lectern:0008-import-token
--comment: whether a personal token asked for an import, or for it to be applied
alter table import add column by_personal_token boolean not null default false;
--rollback alter table import drop column by_personal_token;
