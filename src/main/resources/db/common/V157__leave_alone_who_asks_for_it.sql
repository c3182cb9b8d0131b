-- Until when somebody wants nothing of what nobody asked for.
create table rest_period (
    pseudonym_id bigint primary key references pseudonym (id) on delete cascade,
    until timestamp with time zone not null
);
insert into rest_period (pseudonym_id, until)
    select pseudonym_id, until from nudge_pause where nudge_id = 0 and until is not null;
delete from nudge_pause where nudge_id = 0 and until is not null;
