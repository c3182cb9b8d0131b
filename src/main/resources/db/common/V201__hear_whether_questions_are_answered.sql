-- Questions without a name to which nobody has replied yet: where and on which day, and nothing of who asked or what. A reply
-- deletes the row, and so do four weeks.
create table open_question (
    id varchar(36) primary key,
    platform varchar(20) not null,
    workspace varchar(100) not null,
    channel varchar(200) not null,
    asked_on date not null
);
create index open_question_by_place on open_question (workspace, platform, channel, asked_on);
