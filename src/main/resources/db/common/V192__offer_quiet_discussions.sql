-- A discussion goes quiet sooner than its topic: an answer settles it, and then nobody is asked about it.
alter table sign_of_life add column settled boolean default false not null;
update sign_of_life set settled = true where subject in (select subject from marked_answer where stage = 'KEPT');

-- Either a topic as a whole or one discussion, by the subject of its item, is offered; of the other, ''.
alter table relaunch add column subject varchar(100) default '' not null;
alter table relaunch drop constraint one_relaunch_per_silence;
alter table relaunch add constraint one_relaunch_per_silence unique (community_id, topic, subject, quiet_since);
