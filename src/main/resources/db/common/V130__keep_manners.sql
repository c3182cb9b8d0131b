-- Where the community's public holidays are those of a country, such as FR or DE-BY; '' for none.
alter table playbook add column holidays varchar(6) default '' not null;

-- How much of what nobody asked for each person was sent, by the weeks of their own zone.
create table unasked (
    pseudonym_id bigint not null references pseudonym (id) on delete cascade,
    -- its Monday
    week date not null,
    sent integer not null,
    primary key (pseudonym_id, week)
);
create index unasked_by_week on unasked (week);
