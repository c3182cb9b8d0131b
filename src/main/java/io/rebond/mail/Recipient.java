package io.rebond.mail;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import java.time.Instant;

/**
 * Somebody on a community's mailing list.
 *
 * @param id random and opaque: all that anybody but this room is told of them
 * @param since when the state began
 */
record Recipient(
        String id, long community, Address address, String name, Language language, State state, Instant since) {

    /** Whether letters go there, and if not, why. */
    enum State {
        ACTIVE,
        /** Their own wish; nobody but they can take it back. */
        UNSUBSCRIBED,
        /** The mail server said that there is no such address. */
        REFUSED,
        /** A letter came back. */
        BOUNCED
    }

    MemberRef ref() {
        return new MemberRef(MailSettings.WORKSPACE, id);
    }

    /** The conversation that their letters are. */
    ChannelRef conversation() {
        return new ChannelRef(MailSettings.WORKSPACE, "@" + id);
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }
}
