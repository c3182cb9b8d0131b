-- Who asked what is stored about people, until they have been told.
create table stock_wish (
    pseudonym_id bigint primary key references pseudonym (id) on delete cascade
);
