package io.rebond.poll;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Target;
import io.rebond.directory.Community;
import io.rebond.draft.Draft;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;

/** Puts a poll to a channel: its rows and its message commit together. */
@Singleton
class Asking {

    private final Polls polls;
    private final PollOptions options;
    private final Ballots ballots;
    private final PollLook look;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;

    Asking(Polls polls, PollOptions options, Ballots ballots, PollLook look, Pseudonyms pseudonyms, Outbox outbox) {
        this.polls = polls;
        this.options = options;
        this.ballots = ballots;
        this.look = look;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
    }

    void ask(Draft draft, Community community, ChannelRef where, MemberRef by) {
        var poll = new Poll(draft, community.id(), where, pseudonyms.of(by));
        if (draft.anonymous()) {
            ballots.open(poll);
        }
        polls.persist(poll);
        options.offer(poll, draft.options());
        var posting = new Posting(new Target.InChannel(where), look.inChannel(poll), Subject.purposeOf(poll));
        poll.delivery = outbox.post(posting).value();
    }
}
