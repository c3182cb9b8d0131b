-- What was proposed to a community's animators in the week after the bulletin of that Monday, and whether any of them took
-- it up: the later bulletins tell what came of it.
create table correction (
    community_id bigint not null references community (id) on delete cascade,
    week date not null,
    lever varchar(10) not null,
    taken boolean not null,
    primary key (community_id, week)
);

-- One letter for each animator, community and week, whatever restarts and however many replicas there are.
create table monday_letter (
    community_id bigint not null references community (id) on delete cascade,
    pseudonym_id bigint not null references pseudonym (id) on delete cascade,
    week date not null,
    primary key (community_id, pseudonym_id, week)
);
create index monday_letter_by_person on monday_letter (pseudonym_id);

-- Who wants none.
create table no_monday_letter (
    community_id bigint not null references community (id) on delete cascade,
    pseudonym_id bigint not null references pseudonym (id) on delete cascade,
    primary key (community_id, pseudonym_id)
);
create index no_monday_letter_by_person on no_monday_letter (pseudonym_id);
