alter table gathering add column kind varchar(20) default 'MEETING' not null;
-- The day that the invitation was last drawn for; the one after its own once it has begun.
alter table gathering add column counted_on date;
