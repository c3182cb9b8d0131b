package io.rebond.slack;

import io.rebond.chat.Target;

/**
 * A target as Slack's methods name it.
 *
 * @param channel a conversation, or a member, with whom Slack then opens the direct one
 * @param thread the root of the thread, or null
 */
record Place(String channel, String thread, boolean isMember) {

    static Place of(Target target) {
        if (target instanceof Target.ToMember direct) {
            return new Place(direct.member().id(), null, true);
        }
        if (target instanceof Target.InThread thread) {
            return new Place(thread.root().conversation().id(), thread.root().id(), false);
        }
        return new Place(((Target.InChannel) target).channel().id(), null, false);
    }
}
