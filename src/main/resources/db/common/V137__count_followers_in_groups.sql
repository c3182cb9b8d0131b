-- Whom the figure of a topic's followers counts. Of who was erased a number stays that stands for nobody.
create table counted_follower (
    community_id bigint not null references community (id) on delete cascade,
    topic varchar(40) not null,
    pseudonym_id bigint not null,
    primary key (community_id, topic, pseudonym_id)
);
create index counted_follower_by_person on counted_follower (pseudonym_id);
