-- What is said of it besides its title, and who put it forward. The revision grows with each change once it is committed, and is
-- 0 until somebody has numbered the change: by it, what each replica keeps of its own follows.
alter table publication alter column address drop not null;
alter table publication add column words varchar(4000) default '' not null;
alter table publication add column put_forward_by bigint;
alter table publication add column withdrawn boolean default false not null;
alter table publication add column revision bigint default 0 not null;
create index publication_by_revision on publication (revision);
create index publication_by_proposer on publication (put_forward_by);

-- What was published before.
update publication set words = coalesce((select article.body || ' ' || article.why || ' ' || article.note from article
    where article.id = cast(substring(publication.subject from 6) as bigint)), '') where subject like 'item:%';
update publication set put_forward_by = (select article.proposed_by from article
    where article.id = cast(substring(publication.subject from 6) as bigint)) where subject like 'item:%';

-- One row: the last revision given, and a name by which this database is told from every other.
create table library (
    id integer primary key,
    name varchar(36) not null,
    last_revision bigint not null
);
