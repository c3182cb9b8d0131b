-- Replies under an item's own message, each once, whoever wrote it: the later word on it wins, by the platform's clock,
-- and one taken back stays as a tombstone, since a removal may arrive before its addition.
create table item_reply (
    article_id bigint not null references article (id),
    reply_key varchar(64) not null,
    present boolean not null,
    at timestamp with time zone not null,
    primary key (article_id, reply_key)
);
