-- How often each may thank in a day, 0 for a community that does without; and what it stands for, with commas between.
alter table playbook add column kudos_a_day integer default 5 not null;
alter table playbook add column agreed_values varchar(500) default '' not null;
