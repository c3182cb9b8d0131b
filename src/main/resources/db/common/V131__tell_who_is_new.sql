-- When the platform first told of somebody; null: before anybody noted it.
alter table member add column since timestamp with time zone;
