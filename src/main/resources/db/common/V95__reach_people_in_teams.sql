-- How Rebond reaches conversations and people in Microsoft Teams: without these rows nothing can be said first.

create table teams_conversation (
    tenant varchar(100) not null,
    id varchar(200) not null,
    service_url varchar(500) not null,
    -- the bot's own id there
    bot varchar(200) not null,
    -- the team that the channel belongs to; null for a group chat
    team varchar(200),
    name varchar(200),
    constraint teams_conversation_once primary key (tenant, id)
);

create table teams_member (
    tenant varchar(100) not null,
    -- the directory's id of the person; Teams' own where it tells no other
    id varchar(100) not null,
    -- Teams' own id, by which a chat is opened
    account varchar(200) not null,
    service_url varchar(500) not null,
    bot varchar(200) not null,
    -- the personal chat with Rebond; null as long as there is none
    chat varchar(200),
    name varchar(200),
    language varchar(5),
    zone varchar(60),
    constraint teams_member_once primary key (tenant, id)
);
create index teams_member_account on teams_member (tenant, account);
create index teams_member_chat on teams_member (tenant, chat);

-- What Rebond said in a thread: Teams changes it under its thread's name only.
create table teams_reply (
    tenant varchar(100) not null,
    conversation varchar(200) not null,
    id varchar(200) not null,
    root varchar(200) not null,
    constraint teams_reply_once primary key (tenant, conversation, id)
);
