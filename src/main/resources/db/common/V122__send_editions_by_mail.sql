-- An edition on its way to the newsletter's readers: how far down the list it has come, so that whoever is stopped goes on.
create table edition_mailing (
    edition_id bigint primary key references edition (id),
    reached varchar(100) not null,
    done boolean not null
);

-- How often an item was opened from where, without who.
create table item_click (
    article_id bigint not null references article (id),
    platform varchar(20) not null,
    clicks bigint not null,
    primary key (article_id, platform)
);

-- Where a vote came from; those from before came from the chat.
alter table useful add column platform varchar(20);
