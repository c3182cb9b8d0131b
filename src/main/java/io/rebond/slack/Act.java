package io.rebond.slack;

import io.rebond.chat.ChatEvent;

/** What somebody does and waits for, and how they are reached. */
record Act(ChatEvent.Now event, Reach reach) {}
