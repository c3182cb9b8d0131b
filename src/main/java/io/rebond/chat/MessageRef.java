package io.rebond.chat;

import static java.util.Objects.requireNonNull;

/**
 * A message that stands on a platform.
 *
 * @param id unique within its conversation: Slack's {@code ts}, Teams' activity id; at most 200 characters
 */
public record MessageRef(ChannelRef conversation, String id) {
    public MessageRef {
        requireNonNull(conversation);
        requireNonNull(id);
    }

    public WorkspaceRef workspace() {
        return conversation.workspace();
    }
}
