package io.rebond.relaunch;

import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.Instant;

/** What came of relaunching, in silences: whether anybody was asked about one is told to nobody. */
@Singleton
public class Relaunched {

    /**
     * What happened within some days.
     *
     * @param offered how many silences were offered to whoever is willing
     * @param revived of how many, offered then or before, something was heard again
     */
    public record Tally(int offered, int revived) {}

    private final Relaunches relaunches;

    Relaunched(Relaunches relaunches) {
        this.relaunches = relaunches;
    }

    /** @param until the moment after */
    public Tally within(Community community, Instant from, Instant until) {
        return new Tally(
                relaunches.countBegun(community, from, until), relaunches.countRevived(community, from, until));
    }
}
