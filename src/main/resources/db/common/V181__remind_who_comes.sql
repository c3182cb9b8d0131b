-- null: reminded already, or too late for it
alter table gathering_guest add column remind_at timestamp with time zone;
-- What they are told when their night is over; null: nothing.
alter table gathering_guest add column news varchar(20);
alter table gathering_guest add column news_at timestamp with time zone;
create index gathering_guest_by_reminder on gathering_guest (remind_at);
create index gathering_guest_by_news on gathering_guest (news_at);
-- How often its moment or its place changed.
alter table gathering add column moves integer default 0 not null;

update gathering_guest set remind_at = (
    select begins_at - interval '24' hour from gathering
    where gathering.id = gathering_id and begins_at > current_timestamp and cancelled_at is null);
