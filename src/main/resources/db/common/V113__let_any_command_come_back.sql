-- The room whose command it is, which lists it; and a poll with all its options is a longer line than an edition.
alter table rendezvous add column feature varchar(40) default 'digest' not null;
alter table rendezvous alter column line set data type varchar(6000);
create index rendezvous_by_place on rendezvous (channel, feature);
