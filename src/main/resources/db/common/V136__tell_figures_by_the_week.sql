-- The figures of a community as they are told for a week: made once, the same for whoever asks and whenever.
create table bulletin (
    community_id bigint not null references community (id) on delete cascade,
    -- its Monday
    week date not null,
    primary key (community_id, week)
);

create table figure (
    community_id bigint not null references community (id) on delete cascade,
    week date not null,
    name varchar(80) not null,
    -- null where it is withheld
    people integer,
    primary key (community_id, week, name)
);

-- Whom a figure counts, from one week on and until before another. Of who was erased a number stays that stands for
-- nobody, or the next figure would tell of them.
create table counted (
    community_id bigint not null references community (id) on delete cascade,
    name varchar(80) not null,
    pseudonym_id bigint not null,
    from_week date not null,
    until_week date,
    primary key (community_id, name, pseudonym_id, from_week)
);
create index counted_by_person on counted (pseudonym_id);
