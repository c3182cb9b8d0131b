package io.rebond.poll;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.util.List;

/** What may be chosen, and what could be once. */
@Singleton
class PollOptions implements PanacheRepository<PollOption> {

    /** More do not fit into the bits of one {@link Picks}. */
    static final int NUMBERS = 63;

    List<PollOption> of(Poll poll) {
        return list("pollId = ?1 and offered order by number", poll.id);
    }

    void offer(Poll poll, List<String> labels) {
        int next = nextNumber(poll);
        for (var label : labels) {
            persist(new PollOption(poll, next++, label));
        }
    }

    /** Whether so many more can ever be offered in this poll. */
    boolean hasRoomFor(Poll poll, int more) {
        return nextNumber(poll) + more <= NUMBERS;
    }

    private int nextNumber(Poll poll) {
        return (int) count("pollId", poll.id);
    }
}
