-- When those who may still vote are reminded; null: never, or it was done.
alter table poll add column remind_at timestamp with time zone;
-- Everybody up to this pseudonym has been looked at, and reminded once if there was reason to.
alter table poll add column reminded_to bigint default 0 not null;
create index poll_by_reminder on poll (remind_at);

-- Those who want none.
create table no_reminder (
    pseudonym_id bigint primary key references pseudonym (id) on delete cascade
);
