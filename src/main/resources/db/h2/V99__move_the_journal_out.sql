-- The journal has a file of its own here, see JournalStore. What waits is taken over at the next start.
alter table journal rename to journal_before;
