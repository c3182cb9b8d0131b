package io.rebond.directory;

import io.rebond.chat.MemberRef;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Whether a person may be written to unasked now: outside of their quiet hours, while the community is not held, and while their
 * week has room for it.
 */
@Singleton
public class Manners {

    private final QuietTimes quiet;
    private final WeeklyCap cap;

    Manners(QuietTimes quiet, WeeklyCap cap) {
        this.quiet = quiet;
        this.cap = cap;
    }

    /** When it may leave, it is counted, in the caller's transaction; when it may not, what can wait waits. */
    public boolean allow(MemberRef member, Community community) {
        return !quiet.holdFor(member, community)
                && !cap.claim(Set.of(member), community).isEmpty();
    }
}
