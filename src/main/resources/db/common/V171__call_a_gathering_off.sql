alter table gathering add column cancelled_at timestamp with time zone;
