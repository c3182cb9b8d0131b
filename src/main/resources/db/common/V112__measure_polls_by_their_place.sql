-- The fewest voters of whom an anonymous poll's results are told, as it said when it was asked.
alter table poll add column minimum_group integer default 5 not null;

-- How many could have voted, counted at closing.
alter table poll add column people integer;
