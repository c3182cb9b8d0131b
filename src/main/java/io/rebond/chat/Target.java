package io.rebond.chat;

/** Where a message is to go. Each target belongs to one lane, within which order is kept. */
public sealed interface Target {

    /** The platform and workspace whose budget the message draws on. */
    WorkspaceRef workspace();

    /** The lane within the workspace, at most 200 characters: messages of one lane leave in order, one at a time. */
    String lane();

    /** Everybody in the channel sees it. */
    record InChannel(ChannelRef channel) implements Target {
        @Override
        public WorkspaceRef workspace() {
            return channel.workspace();
        }

        @Override
        public String lane() {
            return channel.id();
        }
    }

    /** A reply in the thread under {@code root}. */
    record InThread(MessageRef root) implements Target {
        @Override
        public WorkspaceRef workspace() {
            return root.workspace();
        }

        @Override
        public String lane() {
            return root.conversation().id();
        }
    }

    /** The direct conversation with one member, which the adapter opens where it does not exist yet. */
    record ToMember(MemberRef member) implements Target {
        @Override
        public WorkspaceRef workspace() {
            return member.workspace();
        }

        @Override
        public String lane() {
            return "@" + member.id();
        }
    }
}
