-- When something was last published on a topic or replied beneath it, and where. Nobody is in it.
create table sign_of_life (
    subject varchar(100) not null,
    topic varchar(40) not null,
    platform varchar(20) not null,
    workspace varchar(100) not null,
    channel varchar(200) not null,
    published_at timestamp with time zone not null,
    heard_at timestamp with time zone not null,
    primary key (subject, topic, channel)
);
create index sign_of_life_by_place on sign_of_life (platform, workspace, channel, topic);

-- What was published before.
insert into sign_of_life (subject, topic, platform, workspace, channel, published_at, heard_at)
    select publication.subject, known.topic, platform, workspace, channel, published_at,
        case when replied.at > published_at then replied.at else published_at end
    from publication left join (select subject, max(at) as at from interaction where act = 'REPLIED' and present
        group by subject) replied on replied.subject = publication.subject join (select distinct topic from topic_coverage) known
        on ' ' || publication.topics || ' ' like '% ' || known.topic || ' %'
    where not withdrawn;
