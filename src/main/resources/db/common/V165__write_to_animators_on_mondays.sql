-- What was proposed to a community's animators in the week after the bulletin of that Monday, and on which
-- day one of them first pressed its button: the next letter tells it beside the figures.
create table correction (
    community_id bigint not null references community (id) on delete cascade,
    week date not null,
    lever varchar(10) not null,
    opened_on date,
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
