alter table gathering add column kind varchar(20) default 'MEETING' not null;
-- The day on which the invitation last told how many are left; null: never.
alter table gathering add column counted_on date;
