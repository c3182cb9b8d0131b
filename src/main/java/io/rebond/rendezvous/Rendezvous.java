package io.rebond.rendezvous;

import io.rebond.calendar.When;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What happens again and again.
 *
 * @param feature the room whose command it is, such as {@code digest}
 * @param line what is run in the channel, without the bot's own name
 * @param review how long ahead its organiser is asked for a go-ahead; empty where it needs none
 * @param organiser empty once erased: then nobody answers for it, and it rests
 * @param next empty once it has ended
 */
record Rendezvous(
        long id,
        long community,
        ChannelRef channel,
        String feature,
        When rhythm,
        String line,
        Optional<Duration> review,
        Optional<MemberRef> organiser,
        Optional<Instant> next) {

    boolean needsGoAhead() {
        return review.isPresent();
    }
}
