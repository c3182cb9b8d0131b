package io.rebond.poll;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.poll.Taps.Sheet;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Voting anonymously: a ballot is all that is written. The same tap twice is one vote, since nothing tells a platform's
 * second delivery from a second tap.
 */
@Singleton
class AnonymousVoting implements ActionHandler {

    private final Taps taps;
    private final Ballots ballots;
    private final Closing closing;

    AnonymousVoting(Taps taps, Ballots ballots, Closing closing) {
        this.taps = taps;
        this.ballots = ballots;
        this.closing = closing;
    }

    @Override
    public Set<String> actions() {
        return Set.of(Controls.BALLOT, Controls.WITHDRAW);
    }

    @Override
    public boolean leavesNoTrace() {
        return true;
    }

    @Override
    public Answer on(ActionTaken event) {
        return taps.on(event, Answer::passing, (sheet, words) -> {
            if (event.action().name().equals(Controls.WITHDRAW)) {
                ballots.cast(sheet.poll(), event.actor(), Picks.NONE);
                return Answer.passing(words.nothingCounted());
            }
            return sheet.tapped()
                    .map(option -> vote(sheet, option, event, words))
                    .orElseGet(() -> Answer.passing(words.gone()));
        });
    }

    private Answer vote(Sheet sheet, PollOption option, ActionTaken event, PollMessages words) {
        var poll = sheet.poll();
        return ballots.of(poll, event.actor())
                .within(sheet.offered())
                .marked(option.number, poll.votes)
                .map(picks -> {
                    ballots.cast(poll, event.actor(), picks);
                    closing.afterVote(poll);
                    return Answer.passing(words.countedAnonymously(sheet.labels(picks)));
                })
                .orElseGet(() -> Answer.passing(words.allGivenAnonymously(poll.votes)));
    }
}
