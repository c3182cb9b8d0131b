-- When whose item it is was asked whether it may be told as a story of theirs; nobody is asked twice.
alter table article add column story_asked_at timestamp with time zone;
