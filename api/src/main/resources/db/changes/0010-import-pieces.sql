--liquibase formatted sql

--changeset lectern:0010-import-piece
--comment: the file of an import in pieces, so that it is never in memory as a whole
create table import_piece (
  import_id uuid not null references import on delete cascade,
  place integer not null,
  content bytea not null,
  primary key (import_id, place)
);
insert into import_piece (import_id, place, content)
select id, 0, content from import where octet_length(content) > 0;
alter table import drop column content;
--rollback alter table import add column content bytea;
--rollback update import i set content = (select string_agg(p.content, ''::bytea order by p.place) from import_piece p where p.import_id = i.id);
--rollback drop table import_piece;
