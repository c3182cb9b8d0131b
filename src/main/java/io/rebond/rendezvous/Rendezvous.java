package io.rebond.rendezvous;

import io.rebond.calendar.When;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happens again and again.
 *
 * @param feature the room whose command it is, such as {@code digest}
 * @param line what is run in the channel, without the bot's own name
 * @param review how long ahead its organiser is asked for a go-ahead; empty where it needs none
 * @param organiser empty once erased: then nobody answers for it, and it rests
 * @param next empty once it has ended
 * @param movedFrom the occurrence of the rhythm in whose place {@code next} stands; empty where it was not moved
 * @param resting whether its times pass without it, until it is to come again
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
        Optional<Instant> next,
        Optional<Instant> movedFrom,
        boolean resting) {

    boolean needsGoAhead() {
        return review.isPresent();
    }

    /** Whoever moved one forward does not have it a second time at its old hour. */
    Optional<Instant> nextAfter(Instant moment, ZoneId zone) {
        return rhythm.next(movedFrom.filter(moment::isBefore).orElse(moment), zone);
    }

    /** Those of the rhythm, except that a moved one stands where it was moved to. */
    Stream<Instant> from(Instant first, ZoneId zone) {
        var just = first.minusMillis(1);
        var moved = next.filter(at -> movedFrom.isPresent() && !at.isBefore(first));
        return Stream.concat(
                moved.stream(),
                rhythm.occurrences(movedFrom.filter(just::isBefore).orElse(just), zone));
    }
}
