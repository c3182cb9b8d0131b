package io.rebond.poll;

import io.rebond.chat.Act;
import io.rebond.chat.Showcase.Exhibit;
import io.rebond.chat.Tallied;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Polls under one's name as what was shown to a channel; of anonymous ones nobody may know when anybody voted. */
@Singleton
class Shown implements Tallied {

    private final Polls polls;
    private final Votes votes;

    Shown(Polls polls, Votes votes) {
        this.polls = polls;
        this.votes = votes;
    }

    @Override
    public Act act() {
        return Act.VOTED;
    }

    @Override
    public List<Exhibit> exhibits(long community, Instant from, Instant before, int most) {
        return polls.named(community, from, before, most).stream()
                .map(this::exhibit)
                .toList();
    }

    private Exhibit exhibit(Poll poll) {
        var purpose = Subject.purposeOf(poll);
        int voters = poll.turnout == null ? votes.voters(poll).size() : poll.turnout;
        return new Exhibit(poll.where(), poll.askedAt, purpose, List.of(), Map.of(purpose.subject(), voters));
    }
}
