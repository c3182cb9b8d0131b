package io.rebond.poll;

import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;

/** A reminder as a message: the question, when it closes, and what there is to tap. */
@Singleton
class ReminderLook {

    private final PollOptions options;
    private final Communities communities;
    private final Askers askers;

    ReminderLook(PollOptions options, Communities communities, Askers askers) {
        this.options = options;
        this.communities = communities;
        this.askers = askers;
    }

    Message toEverybody(Poll poll) {
        var community = communities.get(poll.communityId);
        var words = Words.in(community.language(), PollMessages.class);
        return asked(poll, community, community.language())
                .context(words.remindedAll())
                .context(poll.anonymous ? words.anonymous(poll.minimumGroup) : words.notAnonymous())
                .build();
    }

    Message toMember(Poll poll, Language reader) {
        var words = Words.in(reader, PollMessages.class);
        return asked(poll, communities.get(poll.communityId), reader)
                .buttons(new Button(words.stopReminding(), StopReminding.STOP))
                .context(words.reminded())
                .context(words.notAnonymous())
                .build();
    }

    private Message.Builder asked(Poll poll, Community community, Language language) {
        var words = Words.in(language, PollMessages.class);
        var message = Message.titled(poll.question)
                .paragraph(words.closesSoon(
                        communities.nameOf(poll.where()),
                        askers.nameOf(poll, words),
                        PollLook.date(poll.closesAt, community, language)));
        Controls.of(poll, options.of(poll), words).forEach(message::add);
        return message;
    }
}
