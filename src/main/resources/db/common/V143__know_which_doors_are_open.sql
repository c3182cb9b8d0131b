-- Whether whoever works here may read it: not before the platform has said so.
alter table channel add column open boolean default false not null;
