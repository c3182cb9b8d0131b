package io.rebond.agenda;

import io.rebond.calendar.Planned;
import io.rebond.chat.ChannelRef;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Whether two things reach largely the same people. Of people who are not told apart by their channel, the words that were
 * typed decide and never who is meant by them: from whether two audiences overlap, one could read what somebody follows.
 */
@Singleton
class Readers {

    private final Communities communities;
    private final Playbooks playbooks;

    Readers(Communities communities, Playbooks playbooks) {
        this.communities = communities;
        this.playbooks = playbooks;
    }

    /** Each channel is looked up once. */
    BiPredicate<Planned, Planned> in(Community community) {
        int fewest = playbooks.ruleOf(community).minimum();
        Map<ChannelRef, Set<Long>> known = new HashMap<>();
        return (one, other) -> one.place().isPresent() && other.place().isPresent()
                ? share(one.place().get(), other.place().get(), fewest, known)
                : one.place().equals(other.place()) && one.audience().equals(other.audience());
    }

    private boolean share(ChannelRef one, ChannelRef other, int fewest, Map<ChannelRef, Set<Long>> known) {
        if (one.equals(other)) {
            return true;
        }
        var here = known.computeIfAbsent(one, communities::population);
        var there = known.computeIfAbsent(other, communities::population);
        var both = new HashSet<>(here);
        both.retainAll(there);
        int smaller = Math.min(here.size(), there.size());
        return smaller >= fewest && 2 * both.size() >= smaller;
    }
}
