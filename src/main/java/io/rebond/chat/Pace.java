package io.rebond.chat;

import java.time.Duration;

/**
 * How fast a platform may be spoken to.
 *
 * @param betweenMessages the least time between two messages of one conversation
 * @param perMinute the most messages a minute in one workspace, over all conversations
 */
public record Pace(Duration betweenMessages, int perMinute) {}
