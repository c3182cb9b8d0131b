-- What left at the best moment beside what left at other times, once a week at most and of no message twice: sums over several
-- messages, which name nobody. Of best_moment, the hours of the weeks that are weighed are kept, and no longer the newest alone.
create table moment_weighing (
    community_id bigint not null references community (id) on delete cascade,
    -- its Monday
    week date not null,
    primary key (community_id, week)
);

create table moment_effect (
    community_id bigint not null references community (id) on delete cascade,
    feature varchar(40) not null,
    week date not null,
    -- what was published from then on
    from_at timestamp with time zone not null,
    -- and before then
    until_at timestamp with time zone not null,
    best_messages integer not null,
    best_acted bigint not null,
    best_reached bigint not null,
    other_messages integer not null,
    other_acted bigint not null,
    other_reached bigint not null,
    -- the fewest people of which any of it speaks, which a community may come to find too few
    fewest integer not null,
    primary key (community_id, feature, week)
);
