-- What was published and is worth finding again, and who may read it: the members of its channel.
create table publication (
    subject varchar(100) primary key,
    title varchar(300) not null,
    address varchar(2000) not null,
    topics varchar(500) not null,
    platform varchar(20) not null,
    workspace varchar(100) not null,
    channel varchar(200) not null,
    published_at timestamp with time zone not null
);

create table saved (
    subject varchar(100) not null references publication (subject),
    pseudonym_id bigint not null,
    saved_at timestamp with time zone not null,
    primary key (subject, pseudonym_id)
);
create index saved_by_person on saved (pseudonym_id);
