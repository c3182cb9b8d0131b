-- The sample company's past: when it was begun, which is where it ends however late that is reached.
create table demo_history (
    id integer primary key check (id = 1),
    begun_at timestamp with time zone not null,
    ended_at timestamp with time zone
);

-- How much of it has been played, apart from the row that is held meanwhile.
create table demo_progress (
    id integer primary key check (id = 1),
    scenes integer not null
);
