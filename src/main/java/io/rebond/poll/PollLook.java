package io.rebond.poll;

import io.rebond.chat.Block;
import io.rebond.chat.Language;
import io.rebond.chat.LiveMessage;
import io.rebond.chat.Message;
import io.rebond.chat.Purpose;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A poll as a message, always drawn from what is stored. */
@Singleton
class PollLook implements LiveMessage {

    private final Polls polls;
    private final PollOptions options;
    private final Results results;
    private final Communities communities;
    private final Askers askers;

    PollLook(Polls polls, PollOptions options, Results results, Communities communities, Askers askers) {
        this.polls = polls;
        this.options = options;
        this.results = results;
        this.communities = communities;
        this.askers = askers;
    }

    @Override
    public String feature() {
        return Subject.FEATURE;
    }

    @Override
    public Optional<Message> render(Purpose purpose) {
        return Subject.poll(purpose).map(polls::findById).map(this::inChannel);
    }

    Message inChannel(Poll poll) {
        var community = communities.get(poll.communityId);
        var words = Words.in(community.language(), PollMessages.class);
        var offered = options.of(poll);
        var message = standing(poll, offered, community, words);
        if (poll.isClosed()) {
            results.told(poll, offered)
                    .flatMap(tally -> ResultPicture.of(poll, offered, tally, words))
                    .ifPresent(message::add);
        } else {
            Controls.of(poll, offered, words).forEach(message::add);
        }
        return message.context(poll.anonymous ? words.anonymous(poll.minimumGroup) : words.notAnonymous())
                .build();
    }

    /** The same without anything to tap, for one reader. */
    Message alone(Poll poll) {
        var community = communities.get(poll.communityId);
        var words = Words.in(community.language(), PollMessages.class);
        return standing(poll, options.of(poll), community, words).build();
    }

    private Message.Builder standing(Poll poll, List<PollOption> offered, Community community, PollMessages words) {
        var message = Message.titled(poll.question).context(String.join(" · ", facts(poll, community, words)));
        var told = results.told(poll, offered);
        told.ifPresent(tally -> offered.forEach(option ->
                message.add(new Block.Progress(words.option(option.label, tally.of(option)), tally.percent(option)))));
        if (poll.isClosed()) {
            message.paragraph(new Ending(poll, offered, words).told(date(poll.closedAt, community), told.orElse(null)));
        } else if (told.isEmpty()) {
            results.voters(poll, offered).ifPresent(voters -> message.paragraph(words.soFar(voters)));
        }
        return message;
    }

    private List<String> facts(Poll poll, Community community, PollMessages words) {
        var facts = new ArrayList<String>();
        facts.add(words.byline(poll.id, askers.nameOf(poll, words)));
        if (poll.votes > 1) {
            facts.add(words.severalVotes(poll.votes));
        }
        if (!poll.isClosed()) {
            facts.addAll(whenItCloses(poll, community, words));
        }
        return facts;
    }

    private static List<String> whenItCloses(Poll poll, Community community, PollMessages words) {
        var facts = new ArrayList<String>();
        if (poll.closesAt != null) {
            facts.add(words.closes(date(poll.closesAt, community)));
        }
        if (poll.remindAt != null) {
            facts.add(words.remindsBefore());
        }
        if (poll.quorum != null) {
            facts.add(words.closesWith(poll.quorum));
        }
        if (poll.hidden) {
            facts.add(words.resultsLater());
        }
        return facts;
    }

    private static String date(Instant at, Community community) {
        return date(at, community, community.language());
    }

    static String date(Instant at, Community community, Language language) {
        return DateTimeFormatter.ofPattern(
                        language.choose("'on' EEEE d MMMM, HH:mm", "'le' EEEE d MMMM 'à' HH:mm"), language.locale())
                .format(at.atZone(community.zone()));
    }
}
