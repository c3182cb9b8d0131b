-- Whether whoever works here may read it: not before the platform has said so.
alter table channel add column open boolean default false not null;
-- Whether Rebond was in it when the platform was last asked: of any other, who may read it is not known.
alter table channel add column stands boolean default true not null;
