-- Which workspace the bot token belongs to, and who Rebond is there: asked of Slack at each start, and needed when Slack
-- does not answer.
create table slack_workspace (
    team varchar(100) primary key,
    name varchar(200) not null,
    bot_user varchar(100) not null,
    bot varchar(100) not null,
    connected_at timestamp with time zone not null
);
