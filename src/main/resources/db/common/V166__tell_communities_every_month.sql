-- In which months a community was told in its channel how it is doing, once whatever restarts.
create table monthly_telling (
    community_id bigint not null references community (id) on delete cascade,
    of_month date not null,
    primary key (community_id, of_month)
);

-- Those that want none.
create table no_monthly_telling (
    community_id bigint primary key references community (id) on delete cascade
);
