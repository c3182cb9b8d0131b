package io.rebond.poll;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What polls store about a person: named votes, and their name on what they asked. Anonymous ballots are erased with
 * the rest, and not shown: the answer would stay in places where it says that there is one.
 */
@Singleton
class PollRecord implements PersonalDataHolder {

    private final Polls polls;
    private final PollOptions options;
    private final Votes votes;
    private final Ballots ballots;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;

    PollRecord(Polls polls, PollOptions options, Votes votes, Ballots ballots, Pseudonyms pseudonyms, Outbox outbox) {
        this.polls = polls;
        this.options = options;
        this.votes = votes;
        this.ballots = ballots;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, PollMessages.class);
        var entries = new ArrayList<Entry>();
        pseudonyms.known(member).ifPresent(number -> {
            votes.of(number).forEach(vote -> entries.add(new Entry(words.kindVoted(), inWords(vote), null)));
            polls.askedBy(number)
                    .forEach(poll -> entries.add(new Entry(words.kindAsked(), poll.question, poll.askedAt)));
        });
        return entries;
    }

    /** The totals of closed polls name nobody, and stay. */
    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(number -> {
            var touched = new ArrayList<Poll>();
            polls.askedBy(number).stream().map(polls::lock).forEach(poll -> {
                poll.askedBy = null;
                touched.add(poll);
            });
            votes.of(number).stream().map(vote -> polls.findById(vote.poll())).forEach(touched::add);
            votes.erase(number);
            touched.forEach(poll -> poll.posted().ifPresent(outbox::refresh));
        });
        polls.withBallots(member.workspace()).forEach(poll -> ballots.remove(poll, member));
    }

    @Override
    public int expire(Instant limit, int most) {
        return votes.eraseBefore(limit, most);
    }

    private String inWords(Votes.Vote vote) {
        var poll = polls.findById(vote.poll());
        return poll.question + " "
                + options.of(poll).stream()
                        .filter(option -> vote.picks().has(option.number))
                        .map(option -> option.label)
                        .collect(Collectors.joining(", "));
    }
}
