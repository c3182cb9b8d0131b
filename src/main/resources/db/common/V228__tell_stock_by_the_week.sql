-- The day on which it was counted what is stored about a workspace's people: once a week, whoever asks.
create table stock_taking (
    platform varchar(20) not null,
    workspace varchar(100) not null,
    counted_on date not null,
    primary key (platform, workspace)
);

-- Of how many people each kind was counted when its figure moved last, as each language calls it: the next moves by a group.
create table stock_figure (
    platform varchar(20) not null,
    workspace varchar(100) not null,
    language varchar(10) not null,
    kind varchar(200) not null,
    people bigint not null,
    primary key (platform, workspace, language, kind)
);
