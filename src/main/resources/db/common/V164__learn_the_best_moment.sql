-- The hour of the week at which a community answers best, learnt once a week from whole weeks: nobody is in it. Only the
-- newest is kept.
create table best_moment (
    community_id bigint not null references community (id) on delete cascade,
    -- the Monday after the weeks that it was learnt from, in this zone
    week date not null,
    zone varchar(60) not null,
    -- from Monday at midnight; null where there was too little to learn from
    hour_of_week integer,
    -- how many did anything at that hour, which a community may come to find too few
    people integer not null,
    rivals integer not null,
    primary key (community_id, week)
);
