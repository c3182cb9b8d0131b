-- WAITING, ACCEPTED or REJECTED, by whom, in which order, with which word of the animator.
alter table article add column verdict varchar(20) default 'WAITING' not null;
alter table article add column reviewed_by bigint;
alter table article add column rank integer default 0 not null;
alter table article add column note varchar(600) default '' not null;
-- When the proposer was thanked, and when they were told how it was received.
alter table article add column thanked_at timestamp with time zone;
alter table article add column told_at timestamp with time zone;
create index article_to_tell on article (told_at, thanked_at);
