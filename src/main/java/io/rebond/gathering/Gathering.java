package io.rebond.gathering;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One invitation to a channel.
 *
 * @param host the pseudonym of who invited; empty once erased
 */
public record Gathering(
        long id,
        long community,
        ChannelRef where,
        Optional<DeliveryId> posted,
        Optional<Long> host,
        Plan plan,
        Instant askedAt,
        Course course) {

    /**
     * What became of it since.
     *
     * @param recapped whether somebody told how it was
     * @param moves how often its moment or its place changed
     */
    public record Course(boolean cancelled, boolean recapped, int moves) {}

    /** What people are invited to. */
    public record Plan(String title, Instant at, String place, OptionalInt capacity, Kind kind) {

        /** Whether somebody before whom so many others said that they come has a place. */
        boolean hasPlaceAfter(int others) {
            return capacity.isEmpty() || others < capacity.getAsInt();
        }

        int comingOf(int guests) {
            return Math.min(guests, capacity.orElse(guests));
        }
    }

    /** Whether it took place. */
    public boolean hasBeenBy(Instant now) {
        return !course.cancelled() && !now.isBefore(plan.at());
    }

    /** Whether there is anything to come to any more. */
    public boolean isAheadAt(Instant now) {
        return !course.cancelled() && now.isBefore(plan.at());
    }
}
