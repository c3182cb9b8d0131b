-- Of a nudge with a hundred thousand people, some at a time.
create index nudge_turn_by_nudge on nudge_turn (nudge_id, due_at);
