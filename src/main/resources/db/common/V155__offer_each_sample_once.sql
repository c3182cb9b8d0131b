-- The sample feeds that the sandbox was given: one that somebody removed does not come back at the next start.
create table demo_sample (
    source varchar(200) primary key
);
