package io.rebond.chat;

import static java.util.Objects.requireNonNull;

/**
 * A conversation that messages stand in: a public or private channel, or the direct conversation with one member.
 *
 * @param id the platform's own identifier, opaque, at most 200 characters
 */
public record ChannelRef(WorkspaceRef workspace, String id) {
    public ChannelRef {
        requireNonNull(workspace);
        requireNonNull(id);
    }
}
