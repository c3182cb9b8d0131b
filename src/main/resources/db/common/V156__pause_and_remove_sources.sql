-- A source that was removed keeps its row: followed again, it brings nothing twice.
alter table source add column standing varchar(10) default 'FOLLOWED' not null;
