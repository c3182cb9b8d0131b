-- What managers want: a goal for acts of their own, and when they are written to.
create table manager_wish (
    pseudonym_id bigint primary key references pseudonym (id) on delete cascade,
    -- PRESENT, THANK, ANSWER, MEET; null for none
    goal varchar(10),
    -- MONDAY to FRIDAY
    on_day varchar(10) not null,
    stopped boolean not null
);
