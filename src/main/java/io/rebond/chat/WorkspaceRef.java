package io.rebond.chat;

import static java.util.Objects.requireNonNull;

/**
 * A Slack workspace, a Teams tenant or the sandbox's company.
 *
 * @param platform the adapter's {@link ChatPlatform#name()}: {@code slack}, {@code teams}, {@code sandbox}, {@code mail}
 * @param id the platform's own identifier, opaque, at most 100 characters
 */
public record WorkspaceRef(String platform, String id) {
    public WorkspaceRef {
        requireNonNull(platform);
        requireNonNull(id);
    }
}
