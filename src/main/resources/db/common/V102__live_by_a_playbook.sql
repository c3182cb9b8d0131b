-- Language and zone stand with the community itself.
create table playbook (
    community_id bigint primary key references community (id) on delete cascade,
    purpose varchar(500) not null,
    familiar boolean not null,
    cadence varchar(200) not null,
    quiet_from varchar(5) not null,
    quiet_to varchar(5) not null,
    weekly_cap integer not null,
    minimum_group integer not null,
    critical_mass integer not null,
    approval varchar(20) not null
);
