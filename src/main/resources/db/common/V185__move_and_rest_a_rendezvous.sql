-- While it rests its times pass without it.
alter table rendezvous add column resting boolean default false not null;
-- The occurrence of the rhythm in whose place next_at stands; null: next_at is of the rhythm.
alter table rendezvous add column moved_from timestamp with time zone;
