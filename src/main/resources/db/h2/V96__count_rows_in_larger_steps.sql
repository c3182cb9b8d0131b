-- H2 takes the numbers of new rows from a small stock and writes the whole store each time that it is renewed, in the
-- midst of whatever transaction needs one: with the default stock of 32 that was most of the work of a busy journal.
-- After a crash the rest of a stock is skipped. PostgreSQL needs nothing of the kind.
alter table journal alter column id set cache 10000;
alter table interaction alter column id set cache 10000;
