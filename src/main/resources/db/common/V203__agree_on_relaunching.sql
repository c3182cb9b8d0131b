-- Stricter than the installation: how many people a community asks in a week to pick something up, and after how many days of
-- silence; null for as installed.
alter table playbook add column relaunch_weekly integer;
alter table playbook add column relaunch_silence integer;
