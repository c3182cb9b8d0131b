package io.rebond.poll;

import io.rebond.directory.Communities;
import io.rebond.directory.Playbooks;
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
    private final Communities communities;
    private final Playbooks playbooks;

    Results(Votes votes, Ballots ballots, PollOptions options, Communities communities, Playbooks playbooks) {
        this.votes = votes;
        this.ballots = ballots;
        this.options = options;
        this.communities = communities;
        this.playbooks = playbooks;
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
        var rule = ruleOf(poll);
        if (poll.anonymous && !rule.shows(tally.voters())) {
            return Optional.empty();
        }
        poll.turnout = tally.voters();
        int people = Math.max(communities.population(poll.where()).size(), tally.voters());
        // The votes of a named poll stand on its buttons as they come; of an anonymous one, silence is as secret as a
        // vote.
        poll.people = !poll.anonymous || rule.shows(tally.voters(), people) ? people : null;
        offered.forEach(option -> option.votes = tally.of(option));
        return Optional.of(tally);
    }

    /** Whether a program may be told how it ended, by the rule as it is today. */
    boolean tellsPrograms(Poll poll) {
        return poll.isClosed() && !poll.isWithheld() && ruleOf(poll).shows(poll.turnout);
    }

    /** The same of how many could have voted: from it follows how many did not. */
    boolean tellsProgramsOfAll(Poll poll) {
        return tellsPrograms(poll) && poll.tellsPeople() && ruleOf(poll).shows(poll.turnout, poll.people);
    }

    /** Both what the poll said when it was asked, and what its community has agreed on since. */
    private SuppressionRule ruleOf(Poll poll) {
        return playbooks.ruleOf(communities.get(poll.communityId)).atLeast(poll.minimumGroup);
    }

    private Tally standing(Poll poll, List<PollOption> offered) {
        return Tally.of(poll.anonymous ? ballots.counts(poll) : votes.counts(poll), offered);
    }
}
