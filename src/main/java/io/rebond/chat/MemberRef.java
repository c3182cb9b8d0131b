package io.rebond.chat;

import static java.util.Objects.requireNonNull;

/**
 * A person as one platform knows them. Always taken from the event, never from what a button or a form sent back.
 *
 * @param id the platform's own identifier, opaque, at most 100 characters
 */
public record MemberRef(WorkspaceRef workspace, String id) {
    public MemberRef {
        requireNonNull(workspace);
        requireNonNull(id);
    }
}
