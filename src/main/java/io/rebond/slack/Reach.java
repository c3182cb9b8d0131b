package io.rebond.slack;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;

/**
 * How an answer reaches somebody who acted.
 *
 * @param thread the thread in which they acted, or null
 * @param trigger lets one form open within three seconds, or null
 * @param responseUrl takes answers even where Rebond is not, or null
 */
record Reach(MemberRef member, ChannelRef where, String thread, String trigger, String responseUrl) {

    /** A direct conversation, or one named by the member it is with. */
    boolean isDirect() {
        return where.id().startsWith("D") || where.id().equals(member.id());
    }
}
