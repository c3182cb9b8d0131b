-- When something was heard of it again, or it was given up.
alter table relaunch add column ended_at timestamp with time zone;
