-- Whether a channel's ordinary messages reach Rebond, which nothing else tells it.
alter table teams_conversation add column readable boolean default false not null;

-- What was said in threads is forgotten with everything else that is old.
alter table teams_reply add column said_at timestamp with time zone default current_timestamp not null;
create index teams_reply_age on teams_reply (said_at);
