package io.rebond.poll;

import io.rebond.chat.Act;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Interacted;
import io.rebond.chat.Outbox;
import io.rebond.poll.Taps.Sheet;
import io.rebond.privacy.Pseudonyms;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Set;

/** Voting under one's name: a tap votes, a second one takes the vote back. */
@Singleton
class Voting implements ActionHandler {

    private final Taps taps;
    private final Votes votes;
    private final Closing closing;
    private final Outbox outbox;
    private final Pseudonyms pseudonyms;
    private final Event<Interacted> interacted;

    Voting(
            Taps taps,
            Votes votes,
            Closing closing,
            Outbox outbox,
            Pseudonyms pseudonyms,
            Event<Interacted> interacted) {
        this.taps = taps;
        this.votes = votes;
        this.closing = closing;
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
        this.interacted = interacted;
    }

    @Override
    public Set<String> actions() {
        return Set.of(Controls.VOTE, Controls.TAKE_BACK);
    }

    @Override
    public Answer on(ActionTaken event) {
        return taps.on(event, Answer::privately, (sheet, words) -> {
            if (event.action().name().equals(Controls.TAKE_BACK)) {
                put(sheet, event, Picks.NONE);
                return Answer.privately(words.nothingCounted());
            }
            return sheet.tapped()
                    .map(option -> vote(sheet, option, event, words))
                    .orElseGet(() -> Answer.privately(words.gone()));
        });
    }

    private Answer vote(Sheet sheet, PollOption option, ActionTaken event, PollMessages words) {
        var poll = sheet.poll();
        return votes.of(poll, pseudonyms.of(event.actor()))
                .within(sheet.offered())
                .toggled(option.number, poll.votes)
                .map(picks -> {
                    put(sheet, event, picks);
                    return Answer.privately(told(sheet, option, picks, words));
                })
                .orElseGet(() -> Answer.privately(words.allGiven(poll.votes)));
    }

    private void put(Sheet sheet, ActionTaken event, Picks picks) {
        var poll = sheet.poll();
        votes.put(poll, pseudonyms.of(event.actor()), picks);
        interacted.fire(new Interacted(
                event.actor(), Act.VOTED, Subject.purposeOf(poll), poll.where(), "", !picks.isEmpty(), event.at()));
        if (!closing.afterVote(poll)) {
            poll.posted().ifPresent(outbox::refresh);
        }
    }

    private static String told(Sheet sheet, PollOption option, Picks picks, PollMessages words) {
        var taken = picks.has(option.number) ? "" : words.takenBack(option.label) + " ";
        if (picks.isEmpty()) {
            return taken + words.nothingCounted();
        }
        int left = sheet.poll().votes - picks.size();
        return taken + words.counted(sheet.labels(picks)) + (left == 0 ? "" : " " + words.left(left));
    }
}
