-- Who was written to about which team in which week, by its Monday: once, however many replicas there are.
create table manager_letter (
    team_id bigint not null references team (id) on delete cascade,
    pseudonym_id bigint not null references pseudonym (id) on delete cascade,
    week date not null,
    primary key (team_id, pseudonym_id, week)
);
create index manager_letter_by_person on manager_letter (pseudonym_id);
