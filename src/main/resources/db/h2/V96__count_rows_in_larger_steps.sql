-- The journal has a file of its own here, see JournalStore.
drop table journal;

-- H2 takes the numbers of new rows from a small stock and writes the whole file each time that it is renewed, in the midst
-- of whatever transaction needs one. After a crash the rest of a stock is skipped.
alter table interaction alter column id set cache 10000;
