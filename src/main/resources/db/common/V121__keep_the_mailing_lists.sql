-- Who receives a community's editions by mail. The identifier is random: everything else in the house knows only that.
create table mail_recipient (
    id varchar(32) primary key,
    community_id bigint not null,
    address varchar(254) not null,
    name varchar(200) not null,
    language varchar(2) not null,
    state varchar(20) not null,
    since timestamp with time zone not null,
    constraint one_recipient_per_address unique (community_id, address)
);
create index mail_recipient_by_state on mail_recipient (community_id, state, id);

-- Who unsubscribed and was erased: a keyed hash, so that an old list brings nobody back and nobody can read who it was.
create table mail_left (
    address_hash varchar(43) primary key
);
