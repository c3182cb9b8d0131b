-- Who works there no longer, and since when that is known: until they come back, or are erased.
create table leaver (
    pseudonym_id bigint primary key references pseudonym (id) on delete cascade,
    since timestamp with time zone not null
);
