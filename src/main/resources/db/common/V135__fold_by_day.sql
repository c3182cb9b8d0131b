-- What each person did on each day of their community's zone, and which topics it was about: what counting the interactions
-- anew would give, less than a minute later.
create table member_day (
    community_id bigint not null,
    on_day date not null,
    pseudonym_id bigint not null,
    act varchar(10) not null,
    times integer not null,
    primary key (community_id, on_day, pseudonym_id, act)
);
create index member_day_by_person on member_day (pseudonym_id, community_id, on_day);

create table topic_day (
    community_id bigint not null,
    on_day date not null,
    topic varchar(100) not null,
    pseudonym_id bigint not null,
    primary key (community_id, on_day, topic, pseudonym_id)
);
create index topic_day_by_person on topic_day (pseudonym_id);

-- The minutes in which something changed since they were folded. Who records only appends, in the same transaction, so that
-- a mark is seen exactly when its change is: a sequence number would pass over a transaction that commits late.
create table unfolded (
    community_id bigint not null,
    at timestamp with time zone not null
);

-- Who folds a community holds its row. Days are those of this zone: in another, all of them are counted anew.
create table folding_lane (
    community_id bigint primary key,
    zone varchar(60) not null
);

-- The day that a later deed took an act away from is counted anew as well.
alter table interaction add column was_at timestamp with time zone;
