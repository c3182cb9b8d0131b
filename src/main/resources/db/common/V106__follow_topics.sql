-- What people said they want to read about: theirs alone, of which others see a number of five and more.
create table topic_follow (
    pseudonym_id bigint not null references pseudonym (id) on delete cascade,
    topic varchar(40) not null,
    primary key (pseudonym_id, topic)
);
create index topic_follow_by_topic on topic_follow (topic);

-- How often a community published on a topic, by day.
create table topic_coverage (
    community_id bigint not null references community (id) on delete cascade,
    topic varchar(40) not null,
    on_day date not null,
    items integer not null,
    primary key (community_id, topic, on_day)
);
