alter table gathering add column recapped boolean default false not null;

create table gathering_recap (
    gathering_id bigint primary key references gathering (id) on delete cascade,
    -- null once erased
    author_id bigint references pseudonym (id) on delete set null,
    words varchar(1500) not null,
    -- as they were typed, one a line
    links varchar(3000) not null,
    written_at timestamp with time zone not null,
    delivery uuid
);
create index gathering_recap_by_author on gathering_recap (author_id);

-- The gatherings after which whoever invited was asked for a recap.
create table recap_wish (
    gathering_id bigint primary key references gathering (id) on delete cascade,
    asked_at timestamp with time zone not null
);
