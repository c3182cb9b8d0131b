package io.rebond.poll;

import io.rebond.privacy.SuppressionRule;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** How polls stand, and what of it may be told. */
@Singleton
class Results {

    private final Votes votes;
    private final Ballots ballots;
    private final PollOptions options;
    private final SuppressionRule suppression;

    Results(Votes votes, Ballots ballots, PollOptions options, SuppressionRule suppression) {
        this.votes = votes;
        this.ballots = ballots;
        this.options = options;
        this.suppression = suppression;
    }

    /** Empty as long as nobody may know: hidden until it closes, or withheld for good. */
    Optional<Tally> told(Poll poll, List<PollOption> offered) {
        if (poll.isClosed()) {
            return poll.isWithheld() ? Optional.empty() : Optional.of(Tally.counted(poll, offered));
        }
        return poll.hidden ? Optional.empty() : Optional.of(standing(poll, offered));
    }

    /** How many voted on what is hidden; nobody is told of an anonymous poll, for each vote would show. */
    Optional<Integer> voters(Poll poll, List<PollOption> offered) {
        return poll.isClosed() || poll.anonymous
                ? Optional.empty()
                : Optional.of(standing(poll, offered).voters());
    }

    boolean reachQuorum(Poll poll) {
        if (poll.quorum == null || poll.anonymous && !poll.isEnoughFor(ballots.most(poll))) {
            return false;
        }
        return poll.isEnoughFor(standing(poll, options.of(poll)).voters());
    }

    /** Counts for good. What is anonymous and too little is not even written down. */
    Optional<Tally> count(Poll poll) {
        var offered = options.of(poll);
        var tally = standing(poll, offered);
        if (poll.anonymous && !suppression.shows(tally.voters())) {
            return Optional.empty();
        }
        poll.turnout = tally.voters();
        offered.forEach(option -> option.votes = tally.of(option));
        return Optional.of(tally);
    }

    private Tally standing(Poll poll, List<PollOption> offered) {
        return Tally.of(poll.anonymous ? ballots.counts(poll) : votes.counts(poll), offered);
    }
}
