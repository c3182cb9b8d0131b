-- How many took part in what must not say who, told once it was over.
create table turnout (
    community_id bigint not null,
    act varchar(10) not null,
    feature varchar(40) not null,
    subject varchar(100) not null,
    people integer not null,
    at timestamp with time zone not null,
    primary key (feature, subject, act)
);
create index turnout_by_time on turnout (community_id, at);
