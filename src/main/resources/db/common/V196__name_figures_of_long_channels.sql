-- A platform's channel may have an identifier of 200 characters, and a topic a name of 100.
alter table figure alter column name set data type varchar(300);
alter table counted alter column name set data type varchar(300);
