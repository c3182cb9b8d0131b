package io.rebond.engagement;

import io.rebond.chat.Act;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.Interacted;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Purpose;
import io.rebond.delivery.Receipt;
import java.time.Instant;

/**
 * Something somebody did with something of ours, before anybody asked whether it may be recorded.
 *
 * @param cause the key of the event that told us, or ""
 */
record Deed(
        String cause,
        MemberRef who,
        Act act,
        Purpose purpose,
        ChannelRef where,
        String detail,
        boolean present,
        Instant at) {

    /** What it was about is not known: by its topics everybody would learn what is spoken of where it was done. */
    Deed withoutTopics() {
        return new Deed(cause, who, act, new Purpose(purpose.feature(), purpose.subject()), where, detail, present, at);
    }

    static Deed of(Interacted told) {
        return new Deed(
                "", told.actor(), told.act(), told.purpose(), told.where(), told.detail(), told.present(), told.at());
    }

    static Deed of(ChatEvent.ReactionChanged event, Receipt receipt) {
        return new Deed(
                event.key(),
                event.actor(),
                Act.REACTED,
                receipt.purpose(),
                event.message().conversation(),
                event.emoji(),
                event.present(),
                event.at());
    }

    static Deed of(ChatEvent.ReplyChanged event, Receipt receipt) {
        return new Deed(
                event.key(),
                event.actor(),
                Act.REPLIED,
                receipt.purpose(),
                event.root().conversation(),
                event.reply().id(),
                event.present(),
                event.at());
    }
}
