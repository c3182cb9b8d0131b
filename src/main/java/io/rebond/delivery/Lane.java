package io.rebond.delivery;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Target;
import io.rebond.chat.WorkspaceRef;

/**
 * One conversation that is written to, in order and by one sender at a time.
 *
 * @param conversation as {@link Target#lane()} spells it
 */
record Lane(long id, WorkspaceRef workspace, String conversation) {

    /** @param thread the message to reply to, or null */
    Target target(String thread) {
        if (conversation.startsWith("@")) {
            return new Target.ToMember(new MemberRef(workspace, conversation.substring(1)));
        }
        var channel = new ChannelRef(workspace, conversation);
        return thread == null ? new Target.InChannel(channel) : new Target.InThread(new MessageRef(channel, thread));
    }

    static String threadOf(Target target) {
        return target instanceof Target.InThread reply ? reply.root().id() : null;
    }
}
