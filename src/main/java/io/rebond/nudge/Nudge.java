package io.rebond.nudge;

import io.rebond.audience.Audience;
import io.rebond.calendar.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What somebody wants people to be reminded of.
 *
 * @param author their pseudonym
 * @param at when it was written or, once scheduled, when that was: it goes to nobody for an hour before
 * @param nextOn the day of its next occurrence, on everybody's own calendar; empty when there is none
 */
record Nudge(
        long id,
        long community,
        long author,
        Audience audience,
        String words,
        When rhythm,
        State state,
        Instant at,
        Optional<LocalDate> nextOn) {

    /** The first zone in which a day begins. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);

    enum State {
        /** Its author has not confirmed it. */
        DRAFT,
        ACTIVE,
        /** Its occurrences pass without it. */
        PAUSED,
        /** It was cancelled, or ended by itself. */
        ENDED
    }

    /** The hour of one of its days in a zone: what repeats is on each person's own clock, one moment is everybody's. */
    Instant momentOn(LocalDate day, ZoneId zone) {
        return rhythm.match(
                once -> once.at(),
                recurring -> day.atTime(recurring.at()).atZone(zone).toInstant());
    }

    /** When that day's hour comes for the first person on earth. */
    Instant firstMomentOn(LocalDate day) {
        return momentOn(day, EARLIEST);
    }

    Instant lastMomentOn(LocalDate day) {
        return momentOn(day, LATEST);
    }

    /** The first day whose hour is still to come in the community's zone. */
    Optional<LocalDate> firstDay(Instant now, ZoneId zone) {
        return rhythm.next(now, zone).map(moment -> LocalDate.ofInstant(moment, zone));
    }

    /** UTC knows no change of hour: a day is followed by the same day everywhere. */
    Optional<LocalDate> dayAfter(LocalDate day) {
        return rhythm.match(once -> Optional.<LocalDate>empty(), recurring -> recurring
                .next(day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)
                .map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC)));
    }

    /** Scheduled anew. */
    Nudge movedTo(When when, Instant now) {
        return new Nudge(id, community, author, audience, words, when, state, now, nextOn);
    }

    boolean repeats() {
        return rhythm.match(once -> false, recurring -> true);
    }
}
