package io.rebond.nudge;

import io.rebond.audience.AudienceWords;
import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A nudge as its readers see it: the words, whose they are, why they are told, and how to have fewer. */
@Singleton
class NudgeLook {

    /**
     * What those of one group and language read.
     *
     * @param group see {@link io.rebond.audience.Reach#of}
     */
    record Letter(Nudge nudge, Community community, int group, Language language) {}

    private final AudienceWords audiences;
    private final Playbooks playbooks;
    private final People people;
    private final Pseudonyms pseudonyms;

    NudgeLook(AudienceWords audiences, Playbooks playbooks, People people, Pseudonyms pseudonyms) {
        this.audiences = audiences;
        this.playbooks = playbooks;
        this.people = people;
        this.pseudonyms = pseudonyms;
    }

    /** Whose names are on them, and how many a week the communities send, is looked up once for all. */
    Map<Letter, Message> toMembers(Collection<Letter> letters) {
        var authors = new HashMap<Long, Optional<String>>();
        var caps = new HashMap<Community, Integer>();
        var messages = new HashMap<Letter, Message>();
        for (var letter : letters) {
            var words = Words.in(letter.language(), NudgeMessages.class);
            var author = authors.computeIfAbsent(letter.nudge().author(), this::nameOf)
                    .orElseGet(words::somebody);
            int cap = caps.computeIfAbsent(
                    letter.community(), each -> playbooks.of(each).weeklyCap());
            messages.computeIfAbsent(letter, any -> toMember(letter, words, author, cap));
        }
        return messages;
    }

    private Message toMember(Letter letter, NudgeMessages words, String author, int cap) {
        var nudge = letter.nudge();
        var reason = audiences.reason(nudge.audience(), letter.group(), letter.community(), letter.language());
        return Message.saying(nudge.words())
                .context(words.footer(author, reason, cap))
                .buttons(
                        new Button(words.pauseForMe(), new Action(PauseButtons.PAUSE, nudge.id())),
                        new Button(words.stopForMe(), new Action(PauseButtons.STOP, nudge.id())))
                .build();
    }

    Message toChannel(Nudge nudge, Community community) {
        var words = Words.in(community.language(), NudgeMessages.class);
        return Message.saying(nudge.words())
                .context(words.channelFooter(nameOf(nudge.author()).orElseGet(words::somebody)))
                .build();
    }

    Message preview(Nudge nudge, Community community, Language reader) {
        var letter = new Letter(nudge, community, 0, reader);
        return nudge.audience().channel().isPresent()
                ? toChannel(nudge, community)
                : toMembers(List.of(letter)).get(letter);
    }

    private Optional<String> nameOf(long author) {
        return pseudonyms.behind(author).map(people::nameOf);
    }
}
