-- Where nothing is sent unasked until somebody releases it.
create table community_hold (
    community_id bigint primary key references community (id) on delete cascade,
    -- as somebody wrote it; "" once they were erased
    reason varchar(300) not null,
    by_id bigint references pseudonym (id) on delete set null,
    since timestamp with time zone not null
);
create index community_hold_by_person on community_hold (by_id);

-- What would have left meanwhile, each once, for the release to tell in numbers.
create table held_back (
    community_id bigint not null references community_hold (community_id) on delete cascade,
    feature varchar(40) not null,
    subject varchar(200) not null,
    primary key (community_id, feature, subject)
);
