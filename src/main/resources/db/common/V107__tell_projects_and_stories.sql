-- ARTICLE, ANNOUNCEMENT, PROJECT or STORY; only an article must have an address.
alter table article add column kind varchar(20) default 'ARTICLE' not null;
alter table article alter column address drop not null;
alter table article add column body varchar(1500) default '' not null;
-- Whose project or story it is.
alter table article add column owner_id bigint;
alter table article add column finished boolean default false not null;
-- The earlier project that this tells what became of.
alter table article add column follows_up bigint;
-- When its owner was asked what became of it.
alter table article add column asked_at timestamp with time zone;
create index article_by_owner on article (owner_id);
